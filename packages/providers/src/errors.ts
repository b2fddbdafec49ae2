export const PROVIDER_ERROR_KINDS = [
  "authentication",
  "permission",
  "not_found",
  "rejected",
  "rate_limited",
  "unavailable",
  "invalid_response",
  "not_allowed",
  "aborted",
] as const;
export type ProviderErrorKind = (typeof PROVIDER_ERROR_KINDS)[number];

/** The finer cause shown to people: what exactly was wrong with the connection. */
export const CONNECTION_CAUSES = [
  "wrong_key",
  "wrong_login",
  "plan_without_api",
  "api_stopped",
  "key_rotated",
  "dns",
  "refused",
  "tls",
  "timeout",
  "reset",
  "rate_limited",
  "address_not_allowed",
  "server_error",
  "unexpected_answer",
  "forbidden",
  "other",
] as const;
export type ConnectionCause = (typeof CONNECTION_CAUSES)[number];

export type ProviderErrorDetails = {
  provider: string;
  /** Which operation failed, as "saleInvoices.list". */
  operation: string;
  kind: ProviderErrorKind;
  connectionCause: ConnectionCause;
  /** For logs: never a header, a body or a secret. */
  message: string;
  /** What the provider itself said, when it is safe to show (its own validation text); else null. */
  providerMessage?: string | null;
  status?: number;
  retryAfterMs?: number;
  cause?: unknown;
};

/** Everything that can go wrong between us and a provider, decided once at the HTTP boundary. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly provider: string;
  readonly operation: string;
  readonly kind: ProviderErrorKind;
  readonly connectionCause: ConnectionCause;
  readonly providerMessage: string | null;
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(details: ProviderErrorDetails) {
    super(details.message, { cause: details.cause });
    this.provider = details.provider;
    this.operation = details.operation;
    this.kind = details.kind;
    this.connectionCause = details.connectionCause;
    this.providerMessage = details.providerMessage ?? null;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** The provider has no such record, or nothing of that kind. */
export function notFound(origin: { provider: string; operation: string }, message: string): ProviderError {
  return new ProviderError({
    ...origin,
    kind: "not_found",
    connectionCause: "unexpected_answer",
    message: `${origin.operation}: ${message}`,
  });
}

/** The value, or null where the provider has no such record. */
export async function orNullIfMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (isProviderError(error) && error.kind === "not_found") return null;
    throw error;
  }
}

/** Recognises a ProviderError across bundles, by its name. */
export function isProviderError(error: unknown): error is ProviderError {
  return error instanceof Error && error.name === "ProviderError" && "connectionCause" in error;
}

/** Whether the same request may be worth sending again later. */
export function isRetryable(kind: ProviderErrorKind): boolean {
  return kind === "rate_limited" || kind === "unavailable";
}

/** Thrown by a mapper: the record is kept as rejected, with the path and the reason. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}
