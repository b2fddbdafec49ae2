import type { ConnectionCause, ProviderErrorKind } from "../errors";

/** What a provider's answer says about failure. */
export type Failure = {
  kind: ProviderErrorKind;
  connectionCause: ConnectionCause;
  /** The provider's own validation text, where it may be shown; never an echo of what was sent. */
  providerMessage?: string | null;
};

/** The status table that holds for every service; connectors put their own codes before it. Null: no failure. */
export function classifyStatus(status: number): Failure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return { kind: "authentication", connectionCause: "wrong_key" };
  if (status === 402 || status === 403) return { kind: "permission", connectionCause: "forbidden" };
  if (status === 404 || status === 410) return { kind: "not_found", connectionCause: "unexpected_answer" };
  if (status === 429) return { kind: "rate_limited", connectionCause: "rate_limited" };
  if (status === 408) return { kind: "unavailable", connectionCause: "timeout" };
  if (status >= 500) return { kind: "unavailable", connectionCause: "server_error" };
  if (status >= 400) return { kind: "rejected", connectionCause: "unexpected_answer" };
  return { kind: "invalid_response", connectionCause: "unexpected_answer" };
}

/** Statuses that a repetition of an idempotent request may cure. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}
