import { jsonBody } from "../../http/server";
import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { invalid, ok } from "../answers";
import { documentId, nextNumber } from "../seed/sales-invoices";
import { invoiceById } from "../shapes/sales-invoice";
import type { Company, SalesInvoice, WisedatState } from "../state";
import { type InvoiceInput, invoiceInput } from "../writes/invoice-input";
import { invoiceProblems } from "../writes/invoice-rules";
import { changedInvoice, newInvoice } from "../writes/sales-invoice";
import { findInvoice } from "./sales-invoices";

/** POST, PUT and DELETE /salesinvoices. A closed invoice cannot be modified, and is canceled, not deleted. */
export function salesInvoiceWriteRoutes(state: WisedatState): Route[] {
  const path = "/salesinvoices";
  return [
    {
      method: "POST",
      path,
      handle: authorized(state, (company, request) => create(state, company, request)),
    },
    { method: "PUT", path, handle: authorized(state, (company, request) => change(state, company, request)) },
    {
      method: "DELETE",
      path,
      handle: authorized(state, (company, request) => remove(state, company, request)),
    },
  ];
}

function create(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const input = read(request);
  if ("status" in input) return input;
  const errors = (["customer", "date", "expiration_date", "series"] as const)
    .filter((field) => input[field] === undefined)
    .map((field) => `${field} is mandatory`);
  if (errors.length > 0) return invalid(...errors);
  const drawn = newInvoice(input, { state, company, errors });
  errors.push(...invoiceProblems(drawn, { company, switches: state.switches }));
  if (errors.length > 0) return invalid(...errors);
  const documentNumber = nextNumber(company, drawn.salesDocumentId, drawn.seriesId);
  const mixed = `${drawn.salesDocumentId}${drawn.seriesId}${documentNumber}`;
  const id = documentId(state.switches, company.invoices.size, mixed);
  return stored(state, company, { ...drawn, id, documentNumber });
}

function change(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const input = read(request);
  if ("status" in input) return input;
  if (input.id === undefined) return invalid("id is mandatory");
  const found = findInvoice(state, company, input.id);
  if ("status" in found) return found;
  if (found.closed) return invalid("Closed sales invoices can't be modified");
  const errors: string[] = [];
  const drawn = changedInvoice(found, input, { state, company, errors });
  errors.push(...invoiceProblems(drawn, { company, switches: state.switches }));
  return errors.length > 0 ? invalid(...errors) : stored(state, company, drawn);
}

function remove(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const found = findInvoice(state, company, request.query.get("id"));
  if ("status" in found) return found;
  if (found.closed) {
    company.invoices.set(found.id, { ...found, canceled: true, modifiedAt: state.now().toISOString() });
  } else {
    company.invoices.delete(found.id);
  }
  return ok({});
}

function stored(state: WisedatState, company: Company, invoice: SalesInvoice): SandboxResponse {
  company.invoices.set(invoice.id, invoice);
  if (state.switches.writeAnswer === "id_only") return ok({ id: invoice.id });
  return ok(invoiceById(invoice, { company, switches: state.switches }));
}

function read(request: SandboxRequest): InvoiceInput | SandboxResponse {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    return invalid("The header Content-Type: application/json is mandatory");
  }
  const parsed = invoiceInput.safeParse(jsonBody(request));
  if (parsed.success) return parsed.data;
  return invalid(...parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
}
