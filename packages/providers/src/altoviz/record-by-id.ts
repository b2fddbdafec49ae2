import { orNullIfMissing } from "../errors";
import { invalidAnswer } from "../http/decode";
import { identifyRecords } from "../http/identify";
import type { Transport } from "../http/transport";
import type { RawRecord, Resource } from "../records";
import { type AltovizOperation, addressOf, originOf } from "./operation";
import { recordIdentity } from "./schemas/sale-document";

const READ_BY = {
  customers: "customers.get",
  invoices: "saleInvoices.get",
  credits: "saleCredits.get",
  quotes: "saleQuotes.get",
  receipts: "receipts.get",
  suppliers: "suppliers.get",
  contacts: "contacts.get",
  products: "products.get",
  customer_families: "customerFamilies.get",
  product_families: "productFamilies.get",
  colleagues: "colleagues.get",
} as const satisfies Partial<Record<Resource, AltovizOperation>>;

/** The collections whose records can be asked for one by one. */
export type ReadableResource = keyof typeof READ_BY;

export function isReadById(resource: Resource): resource is ReadableResource {
  return Object.hasOwn(READ_BY, resource);
}

/**
 * One record as it stands now, unread but for its id; null where there is none.
 * @throws ProviderError invalid_response when the answer has no id.
 */
export async function recordById(
  transport: Transport,
  resource: ReadableResource,
  id: string,
): Promise<RawRecord | null> {
  const operation = READ_BY[resource];
  const answer = await orNullIfMissing(transport.request(operation, addressOf(operation, { id })));
  if (!answer) return null;
  const record = identifyRecords(resource, [answer.text().trim()], recordIdentity).records[0];
  if (!record) throw invalidAnswer(originOf(operation), "a record without an id");
  return record;
}
