import { createHash } from "node:crypto";
import { z } from "zod";
import { jsonBody, type Route, type SandboxRequest, type SandboxResponse } from "../../http/server";
import { failed, ok } from "../answers";
import type { AlteraRoute, Call } from "../call";
import { invoicePdf } from "../pdf";
import type { AlteraState } from "../state";

export const pdfUrlRoute: AlteraRoute = { method: "POST", path: "/sales/pdfUrl", handle: pdfUrl };

/** The file itself: reached by its signed address alone, no API key. */
export function fileRoute(state: AlteraState): Route {
  return { method: "GET", path: "/files/{token}", handle: (request) => file(request, state) };
}

/** An address on this server that is good for ten minutes; each call signs a new one. */
function pdfUrl({ request, books, state }: Call): SandboxResponse {
  const read = z.object({ invoiceId: z.number().int() }).safeParse(jsonBody(request));
  if (!read.success) return failed(400, "invoiceId required", state.switches);
  const { invoiceId } = read.data;
  if (!books.invoices.has(invoiceId)) return failed(404, "Invoice not found", state.switches);
  const { apiKey } = books.profile;
  const expiresAt = state.now().getTime() + state.switches.pdfUrlLifetimeMs;
  const token = createHash("sha256").update(`${apiKey}/${invoiceId}/${expiresAt}`).digest("hex");
  state.files.set(token, { apiKey, invoiceId, expiresAt });
  const expires = Math.floor(expiresAt / 1000);
  return ok(
    `http://${request.headers.host}/files/${token}?Expires=${expires}&Signature=${token.slice(0, 32)}`,
  );
}

async function file(request: SandboxRequest, state: AlteraState): Promise<SandboxResponse> {
  if (state.switches.fileAuthorization === "refused" && request.headers.authorization !== undefined) {
    return xmlError(400, "InvalidArgument", "Only one auth mechanism allowed");
  }
  const found = state.files.get(request.params.token ?? "");
  const books = found && state.books(found.apiKey);
  const invoice = found && books?.invoices.get(found.invoiceId);
  if (!found || !books || !invoice) return xmlError(403, "AccessDenied", "Access Denied");
  if (request.query.get("Signature") !== request.params.token?.slice(0, 32)) {
    return xmlError(403, "SignatureDoesNotMatch", "The signature does not match");
  }
  if (state.now().getTime() >= found.expiresAt) return xmlError(403, "AccessDenied", "Request has expired");
  return {
    status: 200,
    headers: { "content-type": "application/pdf" },
    body: await invoicePdf(invoice, books),
  };
}

function xmlError(status: number, code: string, message: string): SandboxResponse {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
