import type { Clock, RateLimits } from "../provider";
import type { RequestBudget } from "./request-budget";

/** Sends each request a window's length after the one that stands a whole budget before it, the first ones at once. */
export function createRollingWindow(
  { requestsPerWindow, windowMs }: Pick<RateLimits, "requestsPerWindow" | "windowMs">,
  clock: Clock,
): RequestBudget {
  /** When each of the latest requests was or will be sent, the oldest first. */
  let sentAt: number[] = [];
  let seenAt = clock.now().getTime();

  function readClock(): number {
    const now = clock.now().getTime();
    // a clock that is set back takes what it has timed with it: nobody waits for the difference
    if (now < seenAt) sentAt = sentAt.map((at) => at - (seenAt - now));
    seenAt = now;
    return now;
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      const now = readClock();
      const oldest = sentAt.length < requestsPerWindow ? undefined : sentAt.shift();
      const at = oldest === undefined ? now : Math.max(now, oldest + windowMs);
      sentAt.push(at);
      if (at > now) await clock.sleep(at - now, signal);
    },
  };
}
