import type { Clock, RateLimits } from "../provider";
import type { RequestBudget } from "./request-budget";

/** Starts with the burst and refills evenly; callers beyond it queue by debt, so the order is kept. */
export function createTokenBucket(limits: RateLimits, clock: Clock): RequestBudget {
  const msPerToken = limits.windowMs / limits.requestsPerWindow;
  let tokens = limits.burst;
  let countedAt = clock.now().getTime();

  function refill(): void {
    const now = clock.now().getTime();
    tokens = Math.min(limits.burst, tokens + Math.max(0, now - countedAt) / msPerToken);
    countedAt = now;
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      refill();
      tokens -= 1;
      if (tokens < 0) await clock.sleep(Math.ceil(-tokens * msPerToken), signal);
    },
  };
}
