import type { Pass } from "./checkpoint";
import type { SyncedResource } from "./lists";
import type { ListQuery } from "./paging";

/** One list of a pass. In a full pass each resource is one list without filters. */
export type Step = {
  resource: SyncedResource;
  query: ListQuery;
  /** Only the first and the last page: where the newest records are, whichever way Altoviz sorts them. */
  endsOnly?: boolean;
};

/** Documents change for a while after they are issued; older ones by their open statuses, and each night all. */
const WINDOW_DAYS = 90;

/** Old invoices that may still change: not finalized, not sent, not paid. */
const OPEN_STATUSES = ["Draft", "Incoming", "Expired", "ToSend"] as const;

/** One request each. */
const LOOKUPS: readonly SyncedResource[] = [
  "tax_rates",
  "units",
  "classifications",
  "banks",
  "users",
  "settings",
];

/** Master data that no invoice waits for. */
const OTHER_MASTERS: readonly SyncedResource[] = [
  "suppliers",
  "products",
  "customer_families",
  "product_families",
  "contacts",
  "colleagues",
];

/**
 * The lists of a pass in their order. Receipts come last: there are about as many as invoices, which a hundred requests
 * in a window must not keep waiting.
 */
export function stepsOf(pass: Pass): Step[] {
  const all = (resource: SyncedResource): Step => ({ resource, query: {} });
  const documents =
    pass.mode === "full" ? allDocuments() : changingDocuments(daysBefore(pass.startedAt, WINDOW_DAYS));
  return [
    ...(pass.withMasters ? [...LOOKUPS.map(all), all("customers")] : []),
    ...documents,
    ...(pass.withMasters ? OTHER_MASTERS.map(all) : []),
    pass.mode === "full" ? all("receipts") : { ...all("receipts"), endsOnly: true },
  ];
}

function allDocuments(): Step[] {
  return [
    { resource: "invoices", query: { IncludeCancelled: true } },
    { resource: "credits", query: {} },
    { resource: "quotes", query: {} },
  ];
}

function changingDocuments(From: string): Step[] {
  return [
    { resource: "invoices", query: { From, IncludeCancelled: true } },
    ...OPEN_STATUSES.map(
      (Status): Step => ({ resource: "invoices", query: { Status, IncludeCancelled: true } }),
    ),
    { resource: "credits", query: { From } },
    { resource: "quotes", query: { From } },
  ];
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString().slice(0, 10);
}
