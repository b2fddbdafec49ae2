import { ProviderError } from "../errors";
import type { TransportOptions } from "./transport";

type Passage = { options: TransportOptions; operation: string; signal: AbortSignal; longestMs: number };

/**
 * Waits while another process was told to wait, so that one 429 holds all of them.
 * @throws ProviderError rate_limited when the wait is too long to sleep through.
 */
export async function waitAtGate(passage: Passage): Promise<void> {
  const { rateGate, clock } = passage.options.runtime;
  const until = await rateGate?.waitUntil();
  const waitMs = until ? until.getTime() - clock.now().getTime() : 0;
  if (waitMs <= 0) return;
  if (waitMs > passage.longestMs) {
    throw new ProviderError({
      provider: passage.options.provider,
      operation: passage.operation,
      kind: "rate_limited",
      connectionCause: "rate_limited",
      message: `${passage.operation}: the request budget is used up for ${Math.ceil(waitMs / 1000)} s`,
      retryAfterMs: waitMs,
    });
  }
  await clock.sleep(waitMs, passage.signal);
}
