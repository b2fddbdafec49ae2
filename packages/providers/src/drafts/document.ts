import { z } from "zod";
import { dayText, decimalText, line, reference } from "./words";

export const LINE_KINDS = ["product", "service", "text", "subtotal"] as const;

/** Percent, or an amount in the document's currency. */
export const DiscountDraft = z.object({ kind: z.enum(["percent", "amount"]), value: decimalText });
export type DiscountDraft = z.infer<typeof DiscountDraft>;

/** One line as it is entered. Prices without tax, unless the document says that they include it; rates in percent. */
export const LineDraft = z.object({
  kind: z.enum(LINE_KINDS).default("product"),
  /** The provider's id of the product. */
  productExternalId: reference.nullable().default(null),
  description: line(4000),
  quantity: decimalText.nullable().default(null),
  /** The provider's code of the unit. */
  unit: line(40),
  unitPrice: decimalText.nullable().default(null),
  discount: DiscountDraft.nullable().default(null),
  /** One of the provider's own list of tax rates: the percent, and the region where it has several. */
  taxRate: decimalText.nullable().default(null),
  taxRegion: line(20),
});
export type LineDraft = z.infer<typeof LineDraft>;

/** An invoice, credit or quote that is not final. What it leaves out is cleared when it replaces another. */
export const DocumentDraft = z.object({
  /** The provider's id of the customer. */
  partyExternalId: reference,
  issuedOn: dayText.nullable().default(null),
  subject: line(),
  /** The customer's own order number. */
  orderReference: line(),
  headerNotes: line(4000),
  footerNotes: line(4000),
  internalNotes: line(4000),
  pricesIncludeTax: z.boolean().default(false),
  discount: DiscountDraft.nullable().default(null),
  lines: z.array(LineDraft).min(1).max(200),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;
