import type { Transport } from "../http/transport";
import type { Resource } from "../records";
import type { Pass } from "./checkpoint";
import type { ListPage, ListQuery } from "./paging";
import { listCustomers } from "./resources/customers";
import { listSaleDocuments } from "./resources/sale-documents";

/** One list of a pass. In a full pass each resource is one list without filters. */
export type Step = { resource: Resource & ("customers" | "invoices" | "credits"); query: ListQuery };

/** Documents change for a while after they are issued; older ones by their open statuses, and each night all. */
const WINDOW_DAYS = 90;

/** Old invoices that may still change: not finalized, not sent, not paid. */
const OPEN_STATUSES = ["Draft", "Incoming", "Expired", "ToSend"] as const;

export function stepsOf(pass: Pass): Step[] {
  const customers: Step[] = pass.withCustomers ? [{ resource: "customers", query: {} }] : [];
  if (pass.mode === "full") {
    return [
      ...customers,
      { resource: "invoices", query: { IncludeCancelled: true } },
      { resource: "credits", query: {} },
    ];
  }
  const From = daysBefore(pass.startedAt, WINDOW_DAYS);
  return [
    ...customers,
    { resource: "invoices", query: { From, IncludeCancelled: true } },
    ...OPEN_STATUSES.map(
      (Status): Step => ({ resource: "invoices", query: { Status, IncludeCancelled: true } }),
    ),
    { resource: "credits", query: { From } },
  ];
}

export function listStep(
  transport: Transport,
  step: Step,
  request: { page: number; pageSize?: number },
): Promise<ListPage> {
  return step.resource === "customers"
    ? listCustomers(transport, request)
    : listSaleDocuments(transport, step.resource, { query: step.query, ...request });
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString().slice(0, 10);
}
