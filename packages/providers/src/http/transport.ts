import { ProviderError } from "../errors";
import type { ProviderRuntime, RateLimits } from "../provider";
import { type Attempt, sendOnce } from "./attempt";
import type { Failure } from "./classify";
import { waitAtGate } from "./rate-gate";
import { createRequestBudget } from "./request-budget";
import { LONGEST_WAIT_MS, MAX_ATTEMPTS, withRetry } from "./retry";
import { createSlots } from "./slots";

export type QueryValue = string | number | boolean | null | undefined;

export type TransportContent = { type: string; bytes: Uint8Array };

export type TransportRequest = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below the base address, beginning with "/". */
  path: string;
  query?: Record<string, QueryValue>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of a body: an upload. */
  content?: TransportContent;
  headers?: Record<string, string>;
  accept?: string;
  /** Whether sending it twice is harmless. GET is by default, nothing else. */
  idempotent?: boolean;
  maxAttempts?: number;
  timeoutMs?: number;
  maxBytes?: number;
  signal?: AbortSignal;
  /** A whole address in place of the path (a pre-signed download): sent without the account's headers. */
  anonymousUrl?: string;
};

export type TransportAnswer = { status: number; headers: Headers; bytes: Uint8Array; text(): string };

export type TransportOptions = {
  provider: string;
  baseUrl: string;
  runtime: ProviderRuntime;
  limits: RateLimits;
  /** Adds the account's headers to a request; may fetch a token first. */
  authorize: (headers: Record<string, string>) => void | Promise<void>;
  /** The service's own reading of an answer; null is success. Begin with its codes, end with `classifyStatus`. */
  classify: (answer: TransportAnswer) => Failure | null;
  /** `Retry-After` holds milliseconds (Altoviz). */
  retryAfterInMs?: boolean;
};

export interface Transport {
  /** @throws ProviderError for everything that is not success. */
  request(operation: string, request: TransportRequest): Promise<TransportAnswer>;
}

/** Unless the request says otherwise: half a minute, and far more than any page of records holds. */
const BOUNDS = { timeoutMs: 30_000, maxBytes: 32 * 1024 * 1024 };

/** The one way from a connector to its service: rate budget, account headers, time limit, retries, errors, log lines. */
export function createTransport(options: TransportOptions): Transport {
  const { runtime, limits } = options;
  const budget = createRequestBudget(limits, {
    clock: runtime.clock,
    isBackground: runtime.isBackground ?? false,
  });
  const slots = createSlots(limits.concurrency);

  async function request(operation: string, wanted: TransportRequest): Promise<TransportAnswer> {
    const signal = wanted.signal ? AbortSignal.any([runtime.signal, wanted.signal]) : runtime.signal;
    const attempt: Attempt = {
      ...BOUNDS,
      ...wanted,
      operation,
      signal,
      url: addressOf(options.baseUrl, wanted),
    };
    const rule = {
      idempotent: wanted.idempotent ?? wanted.method === "GET",
      maxAttempts: wanted.maxAttempts ?? MAX_ATTEMPTS,
      clock: runtime.clock,
      signal,
      onRateLimited: async (until: number) => runtime.rateGate?.holdUntil(new Date(until)),
    };
    return withRetry(rule, async () => {
      const passage = { options, operation, signal, longestMs: LONGEST_WAIT_MS };
      await waitAtGate(passage);
      await budget.take(signal);
      // it may have been shut while the budget was used up
      await waitAtGate(passage);
      return sendOnce(options, attempt);
    });
  }

  return {
    async request(operation, wanted) {
      try {
        return await slots.run(() => request(operation, wanted));
      } catch (error) {
        throw asAborted(error, options.provider, { operation, signals: [runtime.signal, wanted.signal] });
      }
    },
  };
}

/** A wait that was broken off rejects with the signal's reason: it becomes one kind of error, like all others. */
function asAborted(
  error: unknown,
  provider: string,
  context: { operation: string; signals: (AbortSignal | undefined)[] },
): unknown {
  if (error instanceof ProviderError || !context.signals.some((signal) => signal?.aborted)) return error;
  return new ProviderError({
    provider,
    operation: context.operation,
    kind: "aborted",
    connectionCause: "other",
    message: `${context.operation} was broken off`,
  });
}

function addressOf(baseUrl: string, request: TransportRequest): URL {
  if (request.anonymousUrl !== undefined) return new URL(request.anonymousUrl);
  const url = new URL(`${baseUrl.replace(/\/+$/, "")}${request.path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
  }
  return url;
}
