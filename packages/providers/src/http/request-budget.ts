import type { Clock, RateLimits } from "../provider";
import { createRollingWindow } from "./rolling-window";
import { createTokenBucket } from "./token-bucket";

export type RequestBudget = {
  /** Resolves when one more request may be sent. Rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<void>;
};

/** What reading in the background takes of a budget: the rest is left to those who wait for an answer. */
const BACKGROUND_SHARE = 0.85;

/** Keeps the requests of one session within a service's limits, in the order in which they were wanted. */
export function createRequestBudget(
  limits: RateLimits,
  use: { clock: Clock; isBackground: boolean },
): RequestBudget {
  const own = use.isBackground ? shareOf(limits) : limits;
  return own.isRolling ? createRollingWindow(own, use.clock) : createTokenBucket(own, use.clock);
}

function shareOf(limits: RateLimits): RateLimits {
  const share = (requests: number) => Math.max(1, Math.floor(requests * BACKGROUND_SHARE));
  return { ...limits, requestsPerWindow: share(limits.requestsPerWindow), burst: share(limits.burst) };
}
