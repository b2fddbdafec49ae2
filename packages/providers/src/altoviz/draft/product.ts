import { decodePayload } from "../../http/decode";
import type { ProductDraft } from "../../operations";
import { productWire } from "../schemas/product";

/** One without a name has a blank one, to be entered. */
export function productDraft(payload: string): ProductDraft {
  const wire = decodePayload(productWire, payload);
  return {
    kind: wire.type === "Service" ? "service" : "product",
    name: wire.name ?? "",
    code: wire.number,
    description: wire.description,
    unitPrice: wire.unitPrice,
    priceIncludesTax: wire.isUnitPriceTaxIncluded === true,
    purchasePrice: wire.purchasePrice,
    taxRate: wire.vat?.rate ?? null,
    taxRegion: wire.vat?.region ?? null,
    unit: wire.unit?.code ?? null,
    familyExternalId: wire.family?.id ?? null,
    internalNotes: wire.internalNotes,
    active: wire.active !== false,
  };
}
