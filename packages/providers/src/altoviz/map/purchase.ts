import { decodePayload } from "../../http/decode";
import type { InvoicePartyRecord, MappedRecord } from "../../records";
import { type PurchaseInvoice, purchaseInvoiceWire } from "../schemas/purchase-invoice";
import { CURRENCY } from "./sale-document";

/** What Altoviz has read out of an uploaded file; it has no list of them, and says nothing of payment. @throws MappingError */
export function mapPurchase(payload: string): MappedRecord {
  const wire = decodePayload(purchaseInvoiceWire, payload);
  return {
    type: "invoice",
    party: null,
    invoice: {
      direction: "purchase",
      kind: "invoice",
      number: wire.reference,
      lifecycle: "final",
      delivery: "unknown",
      payment: "unknown",
      providerStatus: wire.status,
      issuedOn: wire.date,
      dueOn: null,
      currency: CURRENCY,
      net: null,
      tax: null,
      gross: wire.taxIncludedAmount,
      open: null,
      party: partyOf(wire.supplier),
      lines: null,
      hasDocument: true,
      relatedExternalIds: [],
    },
  };
}

function partyOf(supplier: PurchaseInvoice["supplier"]): InvoicePartyRecord | null {
  if (!supplier) return null;
  return {
    externalId: supplier.id,
    name: supplier.name,
    taxId: supplier.companyInformations?.vatNumber ?? supplier.companyInformations?.siret ?? null,
    country: supplier.address?.countryIso ?? null,
    email: supplier.email,
    street: supplier.address?.street ?? null,
    postalCode: supplier.address?.zipcode ?? null,
    city: supplier.address?.city ?? null,
  };
}
