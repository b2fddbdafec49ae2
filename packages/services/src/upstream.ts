import { isProviderError } from "@comptoir/providers";
import { notFound, ServiceError } from "./errors";

/** A provider's failure as a refusal that may be shown: the reason is its cause's word, never its text. Others pass unchanged. */
export function upstreamError(error: unknown, entity: string): unknown {
  if (!isProviderError(error)) return error;
  if (error.kind === "not_found") return notFound(entity);
  return new ServiceError("upstream", "The provider did not give an answer that can be used.", {
    entity,
    reason: error.connectionCause,
    cause: error,
  });
}
