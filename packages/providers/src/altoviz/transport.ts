import { z } from "zod";
import { classifyStatus, type Failure } from "../http/classify";
import { createTransport, type Transport, type TransportAnswer } from "../http/transport";
import type { ProviderRuntime, RateLimits } from "../provider";

export const PROVIDER_ID = "altoviz";

const PUBLIC_ADDRESS = "https://api.altoviz.com";

/** Altoviz API, Rate limits: 100 requests in a rolling window whose length is not said; waits up to 36 s were seen. */
export const LIMITS: RateLimits = {
  requestsPerWindow: 100,
  windowMs: 60_000,
  burst: 100,
  concurrency: 4,
  isRolling: true,
};

const errorBody = z.looseObject({
  message: z.string().nullish(),
  errors: z.array(z.string()).nullish(),
  detail: z.string().nullish(),
  title: z.string().nullish(),
});

/** Altoviz API, Authentication: the key in `X-API-KEY`; no version header. */
export function altovizTransport(apiKey: string, runtime: ProviderRuntime): Transport {
  return createTransport({
    provider: PROVIDER_ID,
    baseUrl: runtime.baseUrl ?? PUBLIC_ADDRESS,
    runtime,
    limits: LIMITS,
    authorize: (headers) => {
      headers["x-api-key"] = apiKey;
    },
    classify,
    retryAfterInMs: true,
  });
}

/** Decided by the status alone: bodies of 401, 405 and 429 are empty, the others have three forms. */
function classify(answer: TransportAnswer): Failure | null {
  if (answer.status === 402) return { kind: "permission", connectionCause: "plan_without_api" };
  const failure = classifyStatus(answer.status);
  if (!failure) return null;
  const speaks = [400, 404, 409].includes(answer.status);
  return speaks ? { ...failure, providerMessage: messageOf(answer.text()) } : failure;
}

/** `{message, errors}` or problem details; several refusals are joined. */
function messageOf(text: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const body = errorBody.safeParse(value);
  if (!body.success) return null;
  const { message, errors, detail, title } = body.data;
  const parts = [message ?? detail ?? title, ...(errors ?? [])].filter((part) => part);
  return parts.length === 0 ? null : parts.join(" ").slice(0, 500);
}
