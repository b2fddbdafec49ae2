import { z } from "zod";
import {
  externalId,
  optionalDecimal,
  optionalExternalId,
  optionalFlag,
  optionalPlainDate,
  optionalText,
} from "../../http/wire";
import { addressWire } from "./address";
import { discountWire } from "./references";

export const lineWire = z.object({
  type: optionalText,
  /** May hold HTML. */
  description: optionalText,
  product: z.object({ name: optionalText }).nullish(),
  quantity: optionalDecimal,
  unit: z.object({ code: optionalText }).nullish(),
  taxExcludedPrice: optionalDecimal,
  discount: discountWire.nullish(),
  taxExcludedAmount: optionalDecimal,
  taxIncludedAmount: optionalDecimal,
  vat: z.object({ rate: optionalDecimal }).nullish(),
});

/** What invoices and credits have in common (Altoviz API, schemas Invoice and Credit), as far as it is read. */
export const saleDocumentWire = z.object({
  id: externalId,
  number: optionalText,
  date: optionalPlainDate,
  isDraft: optionalFlag,
  isPaid: optionalFlag,
  isCancelled: optionalFlag,
  isProforma: optionalFlag,
  sentAt: optionalText,
  taxExcludedAmount: optionalDecimal,
  taxAmount: optionalDecimal,
  taxIncludedAmount: optionalDecimal,
  balance: optionalDecimal,
  commitments: z.array(z.object({ date: optionalPlainDate, dueAmount: optionalDecimal })).nullish(),
  customerId: optionalExternalId,
  customerName: optionalText,
  customerVatNumber: optionalText,
  billingAddress: addressWire.nullish(),
  billingContact: z.object({ email: optionalText }).nullish(),
  lines: z.array(lineWire).nullish(),
  pdfUrl: optionalText,
  /** Sic: Altoviz writes "Invoicet". On credits only. */
  cancelledInvoicetId: optionalExternalId,
});

export type SaleDocumentWire = z.output<typeof saleDocumentWire>;
export type SaleLineWire = z.output<typeof lineWire>;

/** Reads nothing but the id, for lists. */
export const recordIdentity = z.object({ id: externalId }).transform(({ id }) => id);

/** The two collections that are synced. */
export type SaleDocuments = "invoices" | "credits";
