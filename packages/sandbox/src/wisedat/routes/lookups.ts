import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { authorized } from "../access";
import { failed, ok, one } from "../answers";
import {
  COUNTRIES,
  CURRENCIES,
  DELIVERY_METHODS,
  ENTITY_TYPES,
  EXEMPTION_REASONS,
  PAYMENT_CONDITIONS,
  PAYMENT_DOCUMENTS,
  PAYMENT_METHODS,
  UNITS,
} from "../lookups";
import type { Company, WisedatState } from "../state";

type Lookup = { path: string; key: string; rows: (company: Company) => { id: string }[] };

const LOOKUPS: Lookup[] = [
  { path: "/taxes", key: "taxes", rows: (company) => [...company.taxes.values()] },
  { path: "/series", key: "series", rows: (company) => [...company.series.values()] },
  {
    path: "/salesdocuments",
    key: "sales_documents",
    rows: (company) => [...company.salesDocuments.values()],
  },
  { path: "/units", key: "units", rows: () => UNITS },
  { path: "/currencies", key: "currencies", rows: () => CURRENCIES },
  { path: "/deliverymethods", key: "delivery_methods", rows: () => DELIVERY_METHODS },
  { path: "/exemptionreasons", key: "exemption_reasons", rows: () => EXEMPTION_REASONS },
  { path: "/paymentconditions", key: "payment_conditions", rows: () => PAYMENT_CONDITIONS },
  { path: "/paymentmethods", key: "payment_methods", rows: () => PAYMENT_METHODS },
  { path: "/paymentdocuments", key: "payment_documents", rows: () => PAYMENT_DOCUMENTS },
  { path: "/entitytypes", key: "entity_types", rows: () => ENTITY_TYPES },
  {
    path: "/countries",
    key: "countries",
    rows: () => COUNTRIES.map((country) => ({ id: country.iso_3166_1, ...country })),
  },
];

/** The lists without paging: one by `?id=`, else all. */
export function lookupRoutes(state: WisedatState): Route[] {
  return LOOKUPS.map((lookup) => ({
    method: "GET",
    path: lookup.path,
    handle: authorized(state, (company, request) => answer(state, lookup, { company, request })),
  }));
}

type Asked = { company: Company; request: SandboxRequest };

function answer(state: WisedatState, { key, rows }: Lookup, { company, request }: Asked): SandboxResponse {
  const all = rows(company);
  const id = request.query.get("id");
  if (id === null) return ok(state.switches.lookupLists === "wrapped" ? { [key]: all } : all);
  const found = all.find((entry) => entry.id === id);
  return found ? one(state, key, found) : failed(state, 404, `${id} doesn't exist`);
}
