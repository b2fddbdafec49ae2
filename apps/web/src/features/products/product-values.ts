import type { ProductDraft } from "@comptoir/providers/operations";
import { amountFromText } from "@/components/filter-bar/amount-text";

/** What is typed for a product; "" is nothing. Amounts stand as they are typed. */
export type ProductValues = {
  kind: ProductDraft["kind"];
  name: string;
  code: string;
  description: string;
  unitPrice: string;
  priceIncludesTax: boolean;
  purchasePrice: string;
  taxRate: string;
  taxRegion: string;
  unit: string;
  familyExternalId: string;
  internalNotes: string;
  active: boolean;
};

export const EMPTY_PRODUCT: ProductValues = {
  kind: "product",
  name: "",
  code: "",
  description: "",
  unitPrice: "",
  priceIncludesTax: false,
  purchasePrice: "",
  taxRate: "",
  taxRegion: "",
  unit: "",
  familyExternalId: "",
  internalNotes: "",
  active: true,
};

/** The form's values of what the provider keeps. */
export function productValuesOf(draft: ProductDraft): ProductValues {
  const { kind, priceIncludesTax, active, ...texts } = draft;
  const filled = Object.entries(texts).filter(([, text]) => text !== null);
  return { ...EMPTY_PRODUCT, ...Object.fromEntries(filled), kind, priceIncludesTax, active };
}

/** The draft of what was typed. */
export function productDraftOf(values: ProductValues): Record<string, unknown> {
  return {
    ...values,
    unitPrice: amountOf(values.unitPrice),
    purchasePrice: amountOf(values.purchasePrice),
    taxRate: values.taxRate || null,
    familyExternalId: values.familyExternalId || null,
  };
}

/** An exact decimal; what is none stays as it is, for the schema to refuse at its field. */
function amountOf(typed: string): string | null {
  return typed.trim() === "" ? null : (amountFromText(typed) ?? typed);
}
