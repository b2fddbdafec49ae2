import type { ConnectionCause, ProviderErrorKind } from "../errors";

type Meaning = { kind: ProviderErrorKind; connectionCause: ConnectionCause };

/** What the guarded fetch reports, in our terms. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  not_allowed: { kind: "not_allowed", connectionCause: "address_not_allowed" },
  dns: { kind: "unavailable", connectionCause: "dns" },
  refused: { kind: "unavailable", connectionCause: "refused" },
  tls: { kind: "unavailable", connectionCause: "tls" },
  timeout: { kind: "unavailable", connectionCause: "timeout" },
  reset: { kind: "unavailable", connectionCause: "reset" },
  too_large: { kind: "invalid_response", connectionCause: "unexpected_answer" },
  redirect: { kind: "invalid_response", connectionCause: "unexpected_answer" },
  aborted: { kind: "aborted", connectionCause: "other" },
};

/** Failures of the line that a repetition may cure. A bad certificate or a forbidden address stays so. */
const PASSING: ReadonlySet<ConnectionCause> = new Set<ConnectionCause>([
  "dns",
  "refused",
  "timeout",
  "reset",
]);

export type OutboundFailure = Meaning & { passing: boolean };

/**
 * What an error of the lent fetch means, or null when it is not one of its errors (a bug of ours: thrown on).
 * `aborted` says whether our own signal ended the request.
 */
export function outboundFailure(error: unknown, aborted: boolean): OutboundFailure | null {
  if (aborted) return { kind: "aborted", connectionCause: "other", passing: false };
  if (!(error instanceof Error) || error.name !== "OutboundError" || !("kind" in error)) return null;
  const meaning = MEANINGS[String(error.kind)] ?? { kind: "unavailable", connectionCause: "other" };
  return { ...meaning, passing: PASSING.has(meaning.connectionCause) };
}
