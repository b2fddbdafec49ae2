import { z } from "zod";
import { optionalDecimal, optionalExternalId, optionalText } from "../../http/wire";
import { addressWire } from "./address";
import { contactFieldsWire } from "./contact";
import { personType } from "./person-type";
import { discountWire, vatWire } from "./references";
import { saleDocumentWire } from "./sale-document";
import { saleLineWire } from "./sale-line";
import { metadata, optionalBoolean } from "./values";

const vatSummaryWire = z.object({
  vat: vatWire.nullish(),
  taxExcludedAmount: optionalDecimal,
  vatAmount: optionalDecimal,
});

/** What invoices, credits and quotes have in common, whole. The amounts are Altoviz's own: none is worked out here. */
export const wholeDocumentWire = saleDocumentWire.omit({ cancelledInvoicetId: true }).extend({
  internalId: optionalText,
  subject: optionalText,
  customerNumber: optionalText,
  customerSiret: optionalText,
  customerType: personType,
  customerOrderReference: optionalText,
  vendorReference: optionalText,
  billingContact: contactFieldsWire.nullish(),
  shippingAddress: addressWire.nullish(),
  shippingContact: contactFieldsWire.nullish(),
  shippingAmount: optionalDecimal,
  shippingVat: vatWire.nullish(),
  lines: z
    .array(saleLineWire)
    .nullish()
    .transform((lines) => lines ?? []),
  globalDiscount: discountWire.nullish(),
  grossTaxExcludedAmount: optionalDecimal,
  overdue: optionalDecimal,
  vats: z.array(vatSummaryWire).nullish(),
  region: optionalText,
  vatMode: optionalText,
  vatNote: optionalText,
  vatReverseCharge: optionalBoolean,
  liableToVat: optionalBoolean,
  useTaxIncludedPrices: optionalBoolean,
  headerNotes: optionalText,
  footerNotes: optionalText,
  internalNotes: optionalText,
  publicLink: optionalText,
  metadata,
});

/** Altoviz API, schema Invoice. */
export const saleInvoiceWire = wholeDocumentWire.extend({
  cancellationCreditId: optionalExternalId,
  cancellationCreditNumber: optionalText,
  replacedBy: optionalExternalId,
});

/** Altoviz API, schema Credit. Sic: "Invoicet" is how the server spells it. */
export const saleCreditWire = wholeDocumentWire.extend({
  cancelledInvoicetId: optionalExternalId,
  cancelledInvoicetNumber: optionalText,
});

/** Altoviz API, schema Quote. */
export const saleQuoteWire = wholeDocumentWire.extend({
  status: optionalText,
  validityDate: optionalText,
  acceptedAt: optionalText,
  refusedAt: optionalText,
  deposit: discountWire.nullish(),
});

export type SaleInvoice = z.output<typeof saleInvoiceWire>;
export type SaleCredit = z.output<typeof saleCreditWire>;
export type SaleQuote = z.output<typeof saleQuoteWire>;
