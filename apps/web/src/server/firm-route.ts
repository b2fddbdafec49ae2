import type { FirmContext } from "@comptoir/services";
import { isServiceError, type ServiceErrorCode } from "@comptoir/services";
import { container } from "./container";
import { enterFirm } from "./firm-context";
import { API_POLICY } from "./security-headers";

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
  try {
    const entry = await enterFirm(firmSlug);
    if (entry.kind === "signed_out") return refusal(401, "signed_out", {});
    if (entry.kind === "unknown_firm") return refusal(404, "not_found", {});
    return await answer(entry.ctx);
  } catch (error) {
    if (isServiceError(error)) return refusal(STATUS[error.code], error.code, { reason: error.reason });
    const reference = crypto.randomUUID();
    container().ports.logger.error("route.failed", { reference, error });
    return refusal(500, "unknown", { reference });
  }
}

type Detail = { reason?: string | null; reference?: string };

function refusal(status: number, code: string, { reason = null, reference }: Detail): Response {
  return Response.json(
    { code, reason, reference: reference ?? null },
    { status, headers: { "Cache-Control": "no-store", "Content-Security-Policy": API_POLICY } },
  );
}
