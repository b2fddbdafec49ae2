import { MappingError } from "../../errors";
import { decodePayload } from "../../http/decode";
import { LISTED_RESOURCES, type ListedResource, type MappedRecord, type Resource } from "../../records";
import { mapCustomer } from "./customer";
import { ENTRIES } from "./entries";
import { mapProduct } from "./product";
import { mapPurchase } from "./purchase";
import { mapQuote } from "./quote";
import { mapReceipt } from "./receipt";
import { mapSaleDocument } from "./sale-document";
import { mapSupplier } from "./supplier";

/** @throws MappingError */
export function mapRecord(resource: Resource, payload: string): MappedRecord {
  if (isListed(resource)) return { type: "entry", entry: decodePayload(ENTRIES[resource], payload) };
  const map = MAPPERS[resource];
  if (!map) throw new MappingError("", `Altoviz has no ${resource}`);
  return map(payload);
}

const MAPPERS: { [Of in Resource]?: (payload: string) => MappedRecord } = {
  customers: mapCustomer,
  suppliers: mapSupplier,
  invoices: (payload) => mapSaleDocument("invoices", payload),
  credits: (payload) => mapSaleDocument("credits", payload),
  quotes: mapQuote,
  purchases: mapPurchase,
  products: mapProduct,
  receipts: mapReceipt,
};

function isListed(resource: Resource): resource is ListedResource {
  return LISTED_RESOURCES.some((listed) => listed === resource);
}
