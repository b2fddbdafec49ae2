import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { failed, invalid, one } from "../answers";
import { contains, instant } from "../filters";
import { listed } from "../paging";
import { paymentById, paymentHeader } from "../shapes/payment";
import type { Company, Payment, WisedatState } from "../state";

/** `GET /payments`: receipts of customers; one by `?id=`, else a page. */
export function paymentRoutes(state: WisedatState): Route[] {
  return [
    {
      method: "GET",
      path: "/payments",
      handle: authorized(state, (company, request) =>
        request.query.has("id") ? byId(state, company, request) : list(state, company, request),
      ),
    },
  ];
}

function byId(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const payment = company.payments.get(request.query.get("id") ?? "");
  if (!payment) return failed(state, 404, "Payment from parameter id doesn't exist");
  return one(state, "payment", paymentById(payment, { company, switches: state.switches }));
}

function list(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const { query } = request;
  const since = instant(query.get("modified_since"));
  const date = instant(query.get("date"));
  if (since === null || date === null) return invalid("Parameter modified_since and date must be dates");
  function wanted(payment: Payment): boolean {
    const customer = company.customers.get(payment.customerId);
    const salesman = company.salesmen.get(payment.salesmanId);
    const entity = [payment.customerId, customer?.code ?? "", customer?.name ?? ""];
    return (
      (since === undefined || since === null || Date.parse(payment.modifiedAt) >= since) &&
      (date === undefined || date === null || Date.parse(payment.date) >= date) &&
      query.get("entity_type") !== "1" &&
      contains(query.get("entity"), ...entity) &&
      contains(query.get("salesman"), payment.salesmanId, salesman?.code ?? "", salesman?.name ?? "") &&
      contains(query.get("series"), payment.seriesId) &&
      contains(query.get("query"), ...entity.slice(1), payment.seriesId)
    );
  }
  const rows = [...company.payments.values()].filter(wanted);
  const context = { company, switches: state.switches };
  return listed(state, request, { key: "payments", rows, show: (row) => paymentHeader(row, context) });
}
