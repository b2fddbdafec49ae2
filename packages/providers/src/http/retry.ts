import type { ProviderError } from "../errors";
import type { Clock } from "../provider";

/** Attempts in all, the first included. */
export const MAX_ATTEMPTS = 4;

/** A longer wait is not slept through: the error carries it and the job is scheduled for later. */
export const LONGEST_WAIT_MS = 60_000;

const FIRST_BACKOFF_MS = 500;

export type RetryRule = {
  /** Only requests that may be repeated without harm. */
  idempotent: boolean;
  maxAttempts: number;
  clock: Clock;
  signal: AbortSignal;
  /** The wait that the server asked for is announced to every process through this. */
  onRateLimited: (untilMs: number) => Promise<void>;
};

/** An error of one attempt, with whether trying again may help. */
export type AttemptError = { error: ProviderError; passing: boolean };

export type AttemptResult<T> = { value: T } | AttemptError;

/**
 * The one retry rule: idempotent requests, after 408, 429, 5xx and failures of the line, at most four attempts,
 * jittered growing waits, Retry-After honoured.
 * @throws ProviderError the last one.
 */
export async function withRetry<T>(rule: RetryRule, attempt: () => Promise<AttemptResult<T>>): Promise<T> {
  for (let number = 1; ; number += 1) {
    const result = await attempt();
    if ("value" in result) return result.value;
    const { error } = result;
    const wait = error.retryAfterMs ?? backoffMs(number);
    if (error.kind === "rate_limited") {
      await rule.onRateLimited(rule.clock.now().getTime() + wait);
    }
    const mayRepeat = rule.idempotent && result.passing && number < rule.maxAttempts;
    if (!mayRepeat || wait > LONGEST_WAIT_MS) throw error;
    await rule.clock.sleep(wait, rule.signal);
  }
}

/** 500 ms, 1 s, 2 s, each shortened by up to half so that many processes do not knock together. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  return Math.round(FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (0.5 + random() / 2));
}
