import { z } from "zod";
import { ProviderError } from "../errors";
import { classifyStatus, type Failure } from "../http/classify";
import { createTransport, type Transport, type TransportAnswer } from "../http/transport";
import type { ProviderRuntime, RateLimits } from "../provider";
import type { CollectorCredentials } from "./credentials";

export const PROVIDER = "invoice-collector";

/** None are documented: enough for a person who waits, little enough for a small server. */
export const COLLECTOR_LIMITS: RateLimits = {
  requestsPerWindow: 20,
  windowMs: 1000,
  burst: 20,
  concurrency: 4,
};

const PREFIX = "/api/v1";
const LONGEST_MESSAGE = 300;

export function createCollectorTransport(
  credentials: CollectorCredentials,
  runtime: ProviderRuntime,
): Transport {
  return createTransport({
    provider: PROVIDER,
    baseUrl: apiAddress(credentials.serverUrl),
    runtime,
    limits: COLLECTOR_LIMITS,
    authorize(headers) {
      headers.authorization = `Bearer ${credentials.bearer}`;
    },
    classify: classifyAnswer,
  });
}

/** The root of the interface, whether or not the address was entered with it. */
export function apiAddress(serverUrl: string): string {
  const root = serverUrl.replace(/\/+$/, "");
  return root.endsWith(PREFIX) ? root : `${root}${PREFIX}`;
}

const errorBody = z.looseObject({ message: z.string().optional(), reason: z.string().optional() });

/** The service gives no codes. A user, credential or callback that it does not know is a 400 that says so. */
const NOT_FOUND = /\bnot found\b/i;

function classifyAnswer(answer: TransportAnswer): Failure | null {
  const failure = classifyStatus(answer.status);
  if (!failure || (failure.kind !== "rejected" && failure.kind !== "permission")) return failure;
  const providerMessage = messageOf(answer);
  if (answer.status === 400 && NOT_FOUND.test(providerMessage ?? "")) {
    return { kind: "not_found", connectionCause: "unexpected_answer", providerMessage };
  }
  return { ...failure, providerMessage };
}

function messageOf(answer: TransportAnswer): string | null {
  let body: unknown;
  try {
    body = JSON.parse(answer.text());
  } catch {
    return null;
  }
  const parsed = errorBody.safeParse(body);
  const text = parsed.success ? (parsed.data.message ?? parsed.data.reason) : undefined;
  return text?.slice(0, LONGEST_MESSAGE) ?? null;
}

/** The refusal of something that this server cannot do, or of an id that it cannot have. */
export function refused(operation: string, kind: "rejected" | "not_found", reason: string): ProviderError {
  return new ProviderError({
    provider: PROVIDER,
    operation,
    kind,
    connectionCause: "other",
    message: `${operation}: ${reason}`,
    providerMessage: null,
  });
}
