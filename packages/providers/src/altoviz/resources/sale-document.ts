import { z } from "zod";
import {
  externalId,
  optionalCountry,
  optionalDecimal,
  optionalExternalId,
  optionalFlag,
  optionalPlainDate,
  optionalText,
} from "../../http/wire";

export const addressWire = z.looseObject({
  street: optionalText,
  zipcode: optionalText,
  city: optionalText,
  countryIso: optionalCountry,
});

const discountWire = z.looseObject({ type: optionalText, value: optionalDecimal });

const lineWire = z.looseObject({
  type: optionalText,
  /** May hold HTML. */
  description: optionalText,
  product: z.looseObject({ name: optionalText }).nullish(),
  quantity: optionalDecimal,
  unit: z.looseObject({ code: optionalText }).nullish(),
  taxExcludedPrice: optionalDecimal,
  discount: discountWire.nullish(),
  taxExcludedAmount: optionalDecimal,
  taxIncludedAmount: optionalDecimal,
  vat: z.looseObject({ rate: optionalDecimal }).nullish(),
});

/** What invoices and credits have in common (Altoviz API, schemas Invoice and Credit), as far as it is read. */
export const saleDocumentWire = z.looseObject({
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
  commitments: z.array(z.looseObject({ date: optionalPlainDate, dueAmount: optionalDecimal })).nullish(),
  customerId: optionalExternalId,
  customerName: optionalText,
  customerVatNumber: optionalText,
  billingAddress: addressWire.nullish(),
  billingContact: z.looseObject({ email: optionalText }).nullish(),
  lines: z.array(lineWire).nullish(),
  pdfUrl: optionalText,
  /** Sic: Altoviz writes "Invoicet". On credits only. */
  cancelledInvoicetId: optionalExternalId,
});

export type SaleDocumentWire = z.output<typeof saleDocumentWire>;
export type SaleLineWire = z.output<typeof lineWire>;

/** Reads nothing but the id, for lists. */
export const recordIdentity = z.looseObject({ id: externalId }).transform(({ id }) => id);
