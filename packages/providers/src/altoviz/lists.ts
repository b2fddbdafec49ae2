import { z } from "zod";
import { isProviderError } from "../errors";
import { identifyRecords, type IdentifiedRecords } from "../http/identify";
import type { Transport } from "../http/transport";
import type { Resource } from "../records";
import type { AltovizOperation } from "./operation";
import { type ListPage, type ListQuery, listPage, singleRecord, wholeList } from "./paging";
import { recordIdentity } from "./schemas/sale-document";

/** How a collection is read: page by page, as one list without pages, or as the one record that it is. */
type Listing = { operation: AltovizOperation } & (
  | { form: "paged" | "whole" }
  | { form: "single"; id: string }
);

const LISTINGS = {
  tax_rates: { operation: "vats.list", form: "whole" },
  units: { operation: "units.list", form: "whole" },
  classifications: { operation: "classifications.list", form: "whole" },
  banks: { operation: "bankAccounts.providers", form: "whole" },
  users: { operation: "users.me", form: "single", id: "me" },
  settings: { operation: "settings.get", form: "single", id: "settings" },
  customers: { operation: "customers.list", form: "paged" },
  invoices: { operation: "saleInvoices.list", form: "paged" },
  credits: { operation: "saleCredits.list", form: "paged" },
  quotes: { operation: "saleQuotes.list", form: "paged" },
  suppliers: { operation: "suppliers.list", form: "paged" },
  products: { operation: "products.list", form: "paged" },
  customer_families: { operation: "customerFamilies.list", form: "paged" },
  product_families: { operation: "productFamilies.list", form: "paged" },
  contacts: { operation: "contacts.list", form: "paged" },
  colleagues: { operation: "colleagues.list", form: "paged" },
  receipts: { operation: "receipts.list", form: "paged" },
} as const satisfies Partial<Record<Resource, Listing>>;

/** The collections that a sync reads. */
export type SyncedResource = keyof typeof LISTINGS;

export function isSynced(resource: Resource): resource is SyncedResource {
  return Object.hasOwn(LISTINGS, resource);
}

export type ListRequest = { resource: SyncedResource; query?: ListQuery; page?: number; pageSize?: number };

/** One HTTP page, unread but for the ids: one record that does not fit takes no page with it. */
export function listOf(transport: Transport, { resource, ...request }: ListRequest): Promise<ListPage> {
  const listing: Listing = LISTINGS[resource];
  const { operation, form } = listing;
  if (form === "whole") return wholeList(transport, operation);
  if (form === "single") return singleRecord(transport, operation);
  return listPage(transport, { operation, ...request });
}

/** The records of a page with their ids; what is the only one of its kind has a fixed one. */
export function identified(resource: SyncedResource, payloads: readonly string[]): IdentifiedRecords {
  const listing: Listing = LISTINGS[resource];
  if (listing.form !== "single") return identifyRecords(resource, payloads, recordIdentity);
  const { id } = listing;
  return identifyRecords(
    resource,
    payloads,
    z.unknown().transform(() => id),
  );
}

/** What a connection is for: without these a sync has failed. */
const NEEDED: ReadonlySet<Resource> = new Set(["customers", "invoices", "credits"]);

/** Whether a list may be passed over: a plan or a key need not open every one. */
export function isClosedTo(error: unknown, resource: SyncedResource): boolean {
  if (NEEDED.has(resource) || !isProviderError(error)) return false;
  return error.kind === "permission" || error.kind === "not_found" || error.kind === "rejected";
}
