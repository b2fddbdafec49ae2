import { describe, expect, it } from "vitest";
import { createTestClock } from "../testing/clock";
import { createTokenBucket } from "./token-bucket";

const limits = { requestsPerWindow: 10, windowMs: 1000, burst: 3, concurrency: 4 };
const never = new AbortController().signal;

describe("createTokenBucket", () => {
  it("lets the burst through at once and spaces what follows evenly", async () => {
    const clock = createTestClock();
    const bucket = createTokenBucket(limits, clock);
    for (let index = 0; index < 5; index += 1) await bucket.take(never);
    expect(clock.waits).toEqual([100, 100]);
  });

  it("fills up again while nothing is sent, to the burst and no further", async () => {
    const clock = createTestClock();
    const bucket = createTokenBucket(limits, clock);
    for (let index = 0; index < 3; index += 1) await bucket.take(never);
    clock.advance(60_000);
    for (let index = 0; index < 4; index += 1) await bucket.take(never);
    expect(clock.waits).toEqual([100]);
  });

  it("takes nothing for a request that is already broken off", async () => {
    const bucket = createTokenBucket(limits, createTestClock());
    await expect(bucket.take(AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
  });
});
