import type { ProductDraft } from "../../../operations";
import type { JsonObject } from "../../schemas/writable";
import { unitInput, vatInput } from "./values";

/** What is sent for a product or service; its family is added by value. */
export function productInput(draft: ProductDraft, known: JsonObject): JsonObject {
  return {
    number: draft.code ?? undefined,
    type: draft.kind === "service" ? "Service" : "Product",
    name: draft.name,
    description: draft.description,
    active: draft.active,
    unitPrice: priceInput(draft.unitPrice, known.unitPrice),
    isUnitPriceTaxIncluded: draft.priceIncludesTax,
    purchasePrice: priceInput(draft.purchasePrice, known.purchasePrice),
    internalNotes: draft.internalNotes,
    unit: unitInput(draft.unit),
    vat: vatInput(draft.taxRate, draft.taxRegion),
  };
}

/** A price is not taken as null: one that is cleared becomes 0. */
function priceInput(price: string | null, known: unknown): string | undefined {
  return price ?? (known ? "0" : undefined);
}
