import { isProviderError, type ProviderErrorKind } from "@comptoir/providers";

/** Answers by which the provider says that it has not done it. */
const REFUSALS: ReadonlySet<ProviderErrorKind> = new Set([
  "rejected",
  "not_found",
  "permission",
  "authentication",
  "rate_limited",
  "not_allowed",
]);

export type SendFailure = {
  /** `failed`: certainly not done. `unknown`: it may have been done, the probe must say. */
  status: "failed" | "unknown";
  errorKind: string;
  /** The provider's own words, when they may be shown. */
  errorMessage: string | null;
};

/** What is known after a call that was sent once brought no success. Anything but a clear refusal is unknown. */
export function sendFailure(error: unknown): SendFailure {
  if (!isProviderError(error)) return { status: "unknown", errorKind: "internal", errorMessage: null };
  const isCertain = REFUSALS.has(error.kind) || wasNeverSent(error.cause);
  return {
    status: isCertain ? "failed" : "unknown",
    errorKind: error.kind,
    errorMessage: error.providerMessage,
  };
}

function wasNeverSent(cause: unknown): boolean {
  return cause instanceof Error && "mayHaveBeenSent" in cause && cause.mayHaveBeenSent === false;
}
