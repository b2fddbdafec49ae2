import { isServiceError, type ServiceErrorCode } from "@comptoir/services";
import { TRPCError } from "@trpc/server";

const CODES = {
  not_found: "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  precondition: "PRECONDITION_FAILED",
  limit: "TOO_MANY_REQUESTS",
  connection_attention: "PRECONDITION_FAILED",
  upstream: "BAD_GATEWAY",
} as const satisfies Record<ServiceErrorCode, TRPCError["code"]>;

/** The one translation of service errors; unknown ones become INTERNAL_SERVER_ERROR without their message. */
export function asTrpcError(error: TRPCError): TRPCError {
  const cause = error.cause;
  if (!isServiceError(cause)) return error;
  return new TRPCError({ code: CODES[cause.code], message: cause.message, cause });
}
