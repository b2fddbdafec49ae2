import { describe, expect, it } from "vitest";
import { createTestClock } from "../testing/clock";
import { createRequestBudget } from "./request-budget";

const never = new AbortController().signal;
const rolling = { requestsPerWindow: 20, windowMs: 60_000, burst: 20, concurrency: 4, isRolling: true };

/** When each of so many requests was sent, by a clock that stands still but for the waits. */
async function sentAt(
  count: number,
  options: { isBackground: boolean; isRolling?: boolean },
): Promise<number[]> {
  const clock = createTestClock();
  const begin = clock.now().getTime();
  const limits = { ...rolling, isRolling: options.isRolling ?? true };
  const budget = createRequestBudget(limits, { clock, isBackground: options.isBackground });
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await budget.take(never);
    times.push(clock.now().getTime() - begin);
    clock.advance(100);
  }
  return times;
}

describe("createRequestBudget", () => {
  it("sends no more in any window than a rolling limit allows, and all of them at once", async () => {
    const times = await sentAt(65, { isBackground: false });
    const inWindow = times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length);
    expect(Math.max(...inWindow)).toBe(20);
    expect(times.slice(18, 22)).toEqual([1_800, 1_900, 60_000, 60_100]);
  });

  it("leaves room in the background for those who wait for an answer", async () => {
    const times = await sentAt(40, { isBackground: true });
    expect(times.filter((at) => at < 60_000)).toHaveLength(17);
  });

  it("spaces requests evenly where the limit does not roll, in the background a little further", async () => {
    const gaps = async (isBackground: boolean) => {
      const times = await sentAt(45, { isBackground, isRolling: false });
      return Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
    };
    expect(await gaps(false)).toBe(3_000);
    expect(await gaps(true)).toBe(3_530);
  });

  it("does not wait for the time by which a clock was set back", async () => {
    const clock = createTestClock();
    const budget = createRequestBudget(rolling, { clock, isBackground: false });
    for (let index = 0; index < 20; index += 1) await budget.take(never);
    clock.advance(-3_600_000);
    await budget.take(never);
    expect(clock.waits).toEqual([60_000]);
  });

  it("takes nothing for a request that is already broken off", async () => {
    const budget = createRequestBudget(rolling, { clock: createTestClock(), isBackground: false });
    await expect(budget.take(AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
  });
});
