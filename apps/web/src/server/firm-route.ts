import type { FirmContext } from "@comptoir/services";
import { isServiceError, type ServiceErrorCode } from "@comptoir/services";
import { enterFirm } from "./firm-context";

const STATUS = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  precondition: 412,
  limit: 429,
  connection_attention: 412,
  upstream: 502,
} as const satisfies Record<ServiceErrorCode, number>;

/** Answers a route inside a firm: 401 without a session, 404 for a firm that is not the person's, refusals by their code. */
export async function inFirm(
  firmSlug: string,
  answer: (ctx: FirmContext) => Promise<Response>,
): Promise<Response> {
  const entry = await enterFirm(firmSlug);
  if (entry.kind === "signed_out") return refusal(401, "signed_out", null);
  if (entry.kind === "unknown_firm") return refusal(404, "not_found", null);
  try {
    return await answer(entry.ctx);
  } catch (error) {
    if (isServiceError(error)) return refusal(STATUS[error.code], error.code, error.reason);
    const reference = crypto.randomUUID();
    entry.ctx.ports.logger.error("route.failed", { reference, error });
    return Response.json({ code: "unknown", reason: null, reference }, { status: 500 });
  }
}

function refusal(status: number, code: string, reason: string | null): Response {
  return Response.json(
    { code, reason, reference: null },
    { status, headers: { "Cache-Control": "no-store" } },
  );
}
