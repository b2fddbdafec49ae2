import { z } from "zod";
import { decimalText, line, reference } from "./words";

/** A product or service as it is entered. Prices in the company's currency, rates in percent. */
export const ProductDraft = z.object({
  kind: z.enum(["product", "service"]).default("product"),
  name: z.string().trim().min(1).max(250),
  code: line(50),
  description: line(4000),
  unitPrice: decimalText.nullable().default(null),
  priceIncludesTax: z.boolean().default(false),
  purchasePrice: decimalText.nullable().default(null),
  taxRate: decimalText.nullable().default(null),
  taxRegion: line(20),
  unit: line(40),
  /** The provider's id of the family. */
  familyExternalId: reference.nullable().default(null),
  internalNotes: line(4000),
  active: z.boolean().default(true),
});
export type ProductDraft = z.infer<typeof ProductDraft>;

/** A family of customers or products. */
export const FamilyDraft = z.object({ code: line(50), label: z.string().trim().min(1).max(250) });
export type FamilyDraft = z.infer<typeof FamilyDraft>;
