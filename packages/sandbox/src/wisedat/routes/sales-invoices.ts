import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { failed, invalid, one } from "../answers";
import { contains, flag, instant } from "../filters";
import { listed } from "../paging";
import { invoiceById, invoiceHeader } from "../shapes/sales-invoice";
import type { Company, SalesInvoice, WisedatState } from "../state";

/** `GET /salesinvoices`: one with its lines by `?id=`, else a page of headers. */
export function salesInvoiceRoutes(state: WisedatState): Route[] {
  return [
    {
      method: "GET",
      path: "/salesinvoices",
      handle: authorized(state, (company, request) =>
        request.query.has("id") ? byId(state, company, request) : list(state, company, request),
      ),
    },
  ];
}

/** The invoice that a request names, or the answer that says why there is none. */
export function findInvoice(
  state: WisedatState,
  company: Company,
  id: string | null,
): SalesInvoice | SandboxResponse {
  if (state.switches.documentIdMustBeNumeric && !/^\d+$/.test(id ?? "")) {
    return invalid("Parameter id must be numeric");
  }
  const invoice = company.invoices.get(id ?? "");
  if (!invoice) return failed(state, 404, "Sale invoice from parameter id doesn't exist");
  if (!invoice.conflict) return invoice;
  const reason = "edited by another application, in a way that makes it invalid for API purposes";
  return failed(state, 409, `The sale invoice was ${reason}`);
}

function byId(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const found = findInvoice(state, company, request.query.get("id"));
  if ("status" in found) return found;
  return one(state, "sales_invoice", invoiceById(found, { company, switches: state.switches }));
}

/** The key of the list is singular: `sales_invoice`. */
function list(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const since = instant(request.query.get("modified_since"));
  if (since === null) return invalid("Parameter modified_since must be a date");
  const wanted = filterOf(state, company, request.query);
  const rows = [...company.invoices.values()].filter(
    (invoice) => (since === undefined || Date.parse(invoice.modifiedAt) >= since) && wanted(invoice),
  );
  const context = { company, switches: state.switches };
  return listed(state, request, { key: "sales_invoice", rows, show: (row) => invoiceHeader(row, context) });
}

function filterOf(state: WisedatState, company: Company, query: URLSearchParams) {
  const closed = flag(query.get("closed"));
  const sameDay = state.switches.dateFilter === "of_the_day";
  const onDate = (asked: string | null, date: string) =>
    !asked || (sameDay ? date === asked.slice(0, 10) : date >= asked.slice(0, 10));
  return function wanted(invoice: SalesInvoice): boolean {
    const customer = company.customers.get(invoice.customerId);
    const salesman = company.salesmen.get(invoice.salesmanId);
    const buyer = [customer?.code ?? "", customer?.name ?? ""];
    const seller = [salesman?.code ?? "", salesman?.name ?? ""];
    return (
      (closed === null || invoice.closed === closed) &&
      onDate(query.get("date"), invoice.date) &&
      onDate(query.get("expiration_date"), invoice.expirationDate) &&
      contains(query.get("query"), ...buyer, ...seller, invoice.seriesId, invoice.yourReference) &&
      contains(query.get("customer"), invoice.customerId, ...buyer) &&
      contains(query.get("salesman"), invoice.salesmanId, ...seller) &&
      contains(query.get("series"), invoice.seriesId) &&
      contains(query.get("your_reference"), invoice.yourReference)
    );
  };
}
