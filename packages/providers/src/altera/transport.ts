import { z } from "zod";
import { classifyStatus, type Failure } from "../http/classify";
import { JsonSliceError, sliceJsonValue } from "../http/json-slices";
import { createTransport, type Transport, type TransportAnswer } from "../http/transport";
import type { ProviderRuntime, RateLimits } from "../provider";

export const PROVIDER_ID = "altera";

const PUBLIC_ADDRESS = "https://api.altera.co";

/** Altera's OpenApi names no limit: a modest pace of our own. */
export const LIMITS: RateLimits = { requestsPerWindow: 120, windowMs: 60_000, burst: 30, concurrency: 4 };

const envelope = z.looseObject({ message: z.string().nullish(), error: z.string().nullish() });

/** Altera OpenApi, Authentication: the raw key in `Authorization`, without a scheme. */
export function alteraTransport(apiKey: string, runtime: ProviderRuntime): Transport {
  return createTransport({
    provider: PROVIDER_ID,
    baseUrl: runtime.baseUrl ?? PUBLIC_ADDRESS,
    runtime,
    limits: LIMITS,
    authorize: (headers) => {
      headers.authorization = apiKey;
    },
    classify,
  });
}

/** Errors are not documented: a status that is not 2xx, or a `result` that is not "OK", is a failure. */
function classify(answer: TransportAnswer): Failure | null {
  const failure = classifyStatus(answer.status);
  if (failure) {
    const speaks = failure.kind === "rejected" || failure.kind === "not_found";
    return speaks ? { ...failure, providerMessage: messageOf(answer) } : failure;
  }
  const result = resultOf(answer);
  if (result === null || result === '"OK"') return null;
  return { kind: "rejected", connectionCause: "unexpected_answer", providerMessage: messageOf(answer) };
}

/** The `result` of the envelope as written; null where there is none, as with GET /sales/invoice and PDFs. */
function resultOf(answer: TransportAnswer): string | null {
  if (!startsAsObject(answer.bytes)) return null;
  try {
    return sliceJsonValue(answer.text(), ["result"]);
  } catch (error) {
    if (error instanceof JsonSliceError) return null;
    throw error;
  }
}

function startsAsObject(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith("{");
}

function messageOf(answer: TransportAnswer): string | null {
  try {
    const body = envelope.parse(JSON.parse(answer.text()));
    return (body.message ?? body.error)?.slice(0, 500) ?? null;
  } catch {
    return null;
  }
}
