import type { FirmContext } from "@comptoir/services";
import { initTRPC, TRPCError } from "@trpc/server";
import { asTrpcError } from "./errors";

/** A request inside a firm: the address named it, the session's membership opened it. */
export type ApiContext = { firm: FirmContext; requestId: string };

const trpc = initTRPC.context<ApiContext>().create({
  errorFormatter({ shape, error, ctx }) {
    const known = error.code !== "INTERNAL_SERVER_ERROR";
    return {
      code: shape.code,
      message: known ? shape.message : "Something went wrong on our side.",
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        reason: reasonOf(error.cause),
        reference: ctx?.requestId ?? null,
      },
    };
  },
});

function reasonOf(cause: unknown): string | null {
  return cause instanceof Error && "reason" in cause && typeof cause.reason === "string"
    ? cause.reason
    : null;
}

const translateErrors = trpc.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const error = asTrpcError(result.error);
  if (error.code === "INTERNAL_SERVER_ERROR") {
    ctx.firm.ports.logger.error("api.failed", {
      path,
      requestId: ctx.requestId,
      error: result.error.cause ?? result.error,
    });
  }
  throw error;
});

/** PostgreSQL stores no NUL in text: refused here, where it came in, instead of failing in a statement. */
const refuseNul = trpc.middleware(async ({ next, getRawInput }) => {
  if (JSON.stringify((await getRawInput()) ?? null).includes("\\u0000")) {
    throw new TRPCError({
      code: "BAD_REQUEST",
      message: "The text holds a character that cannot be stored.",
    });
  }
  return next();
});

/** Every procedure stands inside a firm; permissions are the verbs' own first line. */
export const firmProcedure = trpc.procedure.use(translateErrors).use(refuseNul);
export const router = trpc.router;
export const createCallerFactory = trpc.createCallerFactory;
