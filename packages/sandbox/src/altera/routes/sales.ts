import { z } from "zod";
import { json, jsonBody, type SandboxResponse } from "../../http/server";
import { failed, ok } from "../answers";
import type { AlteraRoute, Call } from "../call";
import { listed } from "../list";
import type { Invoice } from "../model";

export const saleRoutes: AlteraRoute[] = [
  { method: "GET", path: "/sales", handle: (call) => ok({ invoices: listed(call) }) },
  { method: "GET", path: "/sales/invoice", handle: getInvoice },
  { method: "POST", path: "/sales/markUnpaid", handle: markUnpaid },
  { method: "POST", path: "/sales/invoice/send", handle: send },
];

/** Alone among the answers, without an envelope. `related` and `invoiceType` together give a draft of a new one. */
function getInvoice(call: Call): SandboxResponse {
  const { request, books, state } = call;
  const ref = request.query.get("ref");
  if (ref === null) return temporaryInvoice(call);
  if (!/^\d+$/.test(ref)) return failed(400, "ref must be an integer", state.switches);
  const invoice = books.invoices.get(Number(ref));
  if (!invoice) return failed(404, "Invoice not found", state.switches);
  const related = invoice.basicInformation.relatedInvoicesIds.map((id) => books.invoices.get(id));
  return json(200, {
    invoice,
    defaults: books.defaults,
    relatedInvoices: related.filter((one) => one !== undefined),
  });
}

function temporaryInvoice({ request, books, state }: Call): SandboxResponse {
  const ids = (request.query.get("related") ?? "").split(",").filter(Boolean).map(Number);
  const invoiceType = request.query.get("invoiceType") ?? "";
  const related = ids.map((id) => books.invoices.get(id)).filter((invoice) => invoice !== undefined);
  const [model] = related;
  if (!["SALES", "CORRECTION", "INTERIM_FINAL"].includes(invoiceType) || !model) {
    return failed(400, "ref, or related and invoiceType, required", state.switches);
  }
  const { invoiceId: _saved, ...basicInformation } = model.basicInformation;
  const invoice = {
    ...model,
    basicInformation: { ...basicInformation, invoiceType, statusId: "DRAFT", relatedInvoicesIds: ids },
  };
  return json(200, { invoice, defaults: books.defaults, relatedInvoices: related });
}

/** Answers with one id, however many it was given. */
function markUnpaid({ request, books, state }: Call): SandboxResponse {
  const read = z.object({ invoiceIds: z.array(z.number().int()).min(1) }).safeParse(jsonBody(request));
  if (!read.success) return failed(400, "invoiceIds required", state.switches);
  const invoices = read.data.invoiceIds.map((id) => books.invoices.get(id));
  const found = invoices.filter((invoice): invoice is Invoice => invoice !== undefined);
  if (found.length < invoices.length) return failed(404, "Invoice not found", state.switches);
  for (const { payments } of found) Object.assign(payments, { isPaid: false, paidAmount: 0 });
  return ok({ invoiceId: read.data.invoiceIds[0] });
}

const sendSchema = z.object({
  invoiceId: z.number().int(),
  topic: z.string().max(400).optional(),
  content: z.string().max(8000).optional(),
  recipient: z.array(z.email()).optional(),
  recipientFromSystem: z.boolean().optional(),
});

/** Issued invoices only, and to somebody: given addresses or the contractor's own. */
function send({ request, books, state }: Call): SandboxResponse {
  const read = sendSchema.safeParse(jsonBody(request));
  if (!read.success) return failed(400, "invalid request", state.switches);
  const { invoiceId, recipient = [], recipientFromSystem } = read.data;
  const invoice = books.invoices.get(invoiceId);
  if (!invoice) return failed(404, "Invoice not found", state.switches);
  if (invoice.basicInformation.statusId === "DRAFT")
    return failed(400, "Invoice is not issued", state.switches);
  if (recipient.length === 0 && !recipientFromSystem)
    return failed(400, "recipient required", state.switches);
  invoice.basicInformation.statusId = "SENT";
  return ok();
}
