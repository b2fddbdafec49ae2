import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { failed, invalid, one } from "../answers";
import { contains, flag, instant } from "../filters";
import { listed } from "../paging";
import { customerById, customerHeader } from "../shapes/customer";
import type { Company, Customer, WisedatState } from "../state";

/** `GET /customers`: one by `?id=`, else a page. There is no `/customers/{id}`. */
export function customerRoutes(state: WisedatState): Route[] {
  return [
    {
      method: "GET",
      path: "/customers",
      handle: authorized(state, (company, request) =>
        request.query.has("id") ? byId(state, company, request) : list(state, company, request),
      ),
    },
  ];
}

function byId(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const id = request.query.get("id") ?? "";
  if (!/^\d+$/.test(id)) return invalid("Parameter id must be numeric");
  const customer = company.customers.get(Number(id));
  if (!customer) return failed(state, 404, "Customer from parameter id doesn't exist");
  return one(state, "customer", customerById(company, customer));
}

function list(state: WisedatState, company: Company, request: SandboxRequest): SandboxResponse {
  const { query } = request;
  const since = instant(query.get("modified_since"));
  if (since === null) return invalid("Parameter modified_since must be a date");
  const inactiveToo = flag(query.get("show_inactive")) === true;
  function wanted(customer: Customer): boolean {
    return (
      (inactiveToo || customer.active) &&
      (since === undefined || since === null || Date.parse(customer.modifiedAt) >= since) &&
      contains(query.get("query"), customer.name, customer.code, customer.tax_id) &&
      contains(query.get("name"), customer.name) &&
      contains(query.get("code"), customer.code) &&
      contains(query.get("tax_id"), customer.tax_id)
    );
  }
  const rows = [...company.customers.values()].filter(wanted);
  return listed(state, request, { key: "customers", rows, show: customerHeader });
}
