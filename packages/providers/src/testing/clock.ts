import type { Clock } from "../provider";

export type TestClock = Clock & {
  /** What was slept, in milliseconds, in order. */
  readonly waits: readonly number[];
  advance(ms: number): void;
};

/** A clock that stands still until told; a sleep passes at once, is written down, and moves the clock. Sleeps at the same time overlap. */
export function createTestClock(start = new Date("2026-03-01T12:00:00Z")): TestClock {
  let now = start.getTime();
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(now),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      waits.push(ms);
      const wakesAt = now + ms;
      // One turn of the event loop: what does not wait for the sleep runs before its end.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      now = Math.max(now, wakesAt);
    },
    advance(ms) {
      now += ms;
    },
  };
}
