import { ProviderError, type ProviderErrorDetails } from "../errors";
import type { HttpRequest } from "../provider";
import { type Failure, isPassingStatus } from "./classify";
import { outboundFailure } from "./outbound-errors";
import { redactUrl } from "./redact";
import type { AttemptResult } from "./retry";
import { retryAfterMs } from "./retry-after";
import type { TransportAnswer, TransportOptions, TransportRequest } from "./transport";

export type Attempt = TransportRequest & {
  operation: string;
  url: URL;
  signal: AbortSignal;
  timeoutMs: number;
  maxBytes: number;
};

/** Sends a request once and says what came of it. Errors that are not the provider's or the line's are thrown on. */
export async function sendOnce(
  options: TransportOptions,
  attempt: Attempt,
): Promise<AttemptResult<TransportAnswer>> {
  const startedAt = options.runtime.clock.now().getTime();
  const log = (outcome: Record<string, unknown>) =>
    options.runtime.logger.info("provider.request", {
      provider: options.provider,
      operation: attempt.operation,
      method: attempt.method,
      // A pre-signed address is a secret as a whole.
      url: attempt.anonymousUrl === undefined ? redactUrl(attempt.url) : attempt.url.origin,
      ms: options.runtime.clock.now().getTime() - startedAt,
      ...outcome,
    });
  const message = await wireMessage(options, attempt);
  try {
    const answer = await exchange(options, attempt, message);
    log({ status: answer.status });
    return judge(options, attempt, answer);
  } catch (error) {
    const failure = outboundFailure(error, attempt.signal.aborted);
    if (!failure) throw error;
    log({ failed: failure.connectionCause });
    const broken = failed(options, attempt, { ...failure, cause: error });
    return { error: broken, passing: failure.passing };
  }
}

async function wireMessage(options: TransportOptions, attempt: Attempt): Promise<HttpRequest> {
  const headers: Record<string, string> = {
    accept: attempt.accept ?? "application/json",
    ...attempt.headers,
  };
  if (attempt.anonymousUrl === undefined) await options.authorize(headers);
  const content = contentOf(attempt);
  if (content) headers["content-type"] = content.type;
  return {
    method: attempt.method,
    headers,
    body: content?.body,
    signal: attempt.signal,
    timeoutMs: attempt.timeoutMs,
    maxBytes: attempt.maxBytes,
  };
}

function contentOf({ content, body }: Attempt): { type: string; body: string | Uint8Array } | null {
  if (content) return { type: content.type, body: content.bytes };
  return body === undefined ? null : { type: "application/json", body: JSON.stringify(body) };
}

async function exchange(
  options: TransportOptions,
  attempt: Attempt,
  message: HttpRequest,
): Promise<TransportAnswer> {
  const answer = await options.runtime.fetch(attempt.url, message);
  const bytes = await answer.bytes();
  let text: string | null = null;
  return {
    status: answer.status,
    headers: answer.headers,
    bytes,
    text() {
      text ??= new TextDecoder().decode(bytes);
      return text;
    },
  };
}

function judge(
  options: TransportOptions,
  attempt: Attempt,
  answer: TransportAnswer,
): AttemptResult<TransportAnswer> {
  const failure = options.classify(answer);
  if (!failure) return { value: answer };
  const wait = retryAfterMs(answer.headers, {
    now: options.runtime.clock.now(),
    milliseconds: options.retryAfterInMs ?? false,
  });
  const error = failed(options, attempt, {
    ...failure,
    status: answer.status,
    retryAfterMs: wait ?? undefined,
  });
  return { error, passing: isPassingStatus(answer.status) };
}

function failed(
  options: TransportOptions,
  attempt: Attempt,
  details: Failure & Pick<ProviderErrorDetails, "status" | "retryAfterMs" | "cause">,
): ProviderError {
  const what = details.status === undefined ? details.connectionCause : `status ${details.status}`;
  return new ProviderError({
    provider: options.provider,
    operation: attempt.operation,
    kind: details.kind,
    connectionCause: details.connectionCause,
    message: `${attempt.operation}: ${details.kind} (${what})`,
    providerMessage: details.providerMessage,
    status: details.status,
    retryAfterMs: details.retryAfterMs,
    cause: details.cause,
  });
}
