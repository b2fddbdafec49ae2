import type { Resource } from "../../records";
import { contactDraft } from "./contact";
import { documentDraft } from "./document";
import { customerDraft, supplierDraft } from "./party";
import { productDraft } from "./product";
import { receiptDraft } from "./receipt";

const DRAFTS: { [Of in Resource]?: (payload: string) => unknown } = {
  invoices: documentDraft,
  credits: documentDraft,
  quotes: documentDraft,
  customers: customerDraft,
  suppliers: supplierDraft,
  contacts: contactDraft,
  products: productDraft,
  receipts: receiptDraft,
};

/**
 * What a person would have entered for a record, to be changed; null where nothing of its kind is entered.
 * @throws MappingError for a payload that is no such record
 */
export function draftOf(resource: Resource, payload: string): unknown {
  return DRAFTS[resource]?.(payload) ?? null;
}
