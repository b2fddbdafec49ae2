import type { Route, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { ok } from "../answers";
import { invoiceDocument } from "../invoice-document";
import type { WisedatState } from "../state";
import { findInvoice } from "./sales-invoices";

/** `GET /salesinvoices/invoice?idinvoice=`: the PDF, in each form that clients were seen to expect. */
export function invoiceDocumentRoutes(state: WisedatState): Route[] {
  return [
    {
      method: "GET",
      path: "/salesinvoices/invoice",
      handle: authorized(state, async (company, request): Promise<SandboxResponse> => {
        const found = findInvoice(state, company, request.query.get("idinvoice"));
        if ("status" in found) return found;
        const pdf = await invoiceDocument(found, { company, switches: state.switches });
        if (state.switches.invoicePdf === "json_object") return ok({ pdf: pdf.toString("base64") });
        if (state.switches.invoicePdf === "json_string") return ok(pdf.toString("base64"));
        return { status: 200, headers: { "content-type": "application/pdf" }, body: pdf };
      }),
    },
  ];
}
