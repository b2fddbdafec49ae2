import { z } from "zod";
import { addressInput } from "./address";
import { contactFieldsInput } from "./contact";
import { personTypeInput } from "./person-type";
import { discountInput, vatInput, vatRegionInput } from "./references";
import { saleLineInput } from "./sale-line";
import {
  dateInput,
  flagInput,
  idInput,
  metadataInput,
  setDecimalInput,
  setFlagInput,
  textInput,
} from "./values";

const documentInput = z.object({
  number: textInput,
  internalId: textInput,
  date: dateInput,
  subject: textInput,
  customerId: idInput,
  customerNumber: textInput,
  customerName: textInput,
  customerSiret: textInput,
  customerType: personTypeInput,
  customerVatNumber: textInput,
  customerElectronicAddress: textInput,
  customerOrderReference: textInput,
  vendorReference: textInput,
  billingAddress: addressInput.nullish(),
  billingContact: contactFieldsInput.nullish(),
  shippingAddress: addressInput.nullish(),
  shippingContact: contactFieldsInput.nullish(),
  shippingAmount: setDecimalInput,
  shippingVat: vatInput.nullish(),
  /** Without a line Altoviz refuses the document. */
  lines: z.array(saleLineInput).nullish(),
  globalDiscount: discountInput.nullish(),
  region: vatRegionInput.optional(),
  vatNote: textInput,
  vatReverseCharge: setFlagInput,
  liableToVat: flagInput,
  useTaxIncludedPrices: setFlagInput,
  headerNotes: textInput,
  footerNotes: textInput,
  internalNotes: textInput,
  publicLink: textInput,
  metadata: metadataInput,
});

/** Of an invoice or a credit. */
export const saleDocumentInput = documentInput.extend({
  vatMode: z.enum(["Auto", "Debit", "Collection"]).optional(),
});

export const QUOTE_STATUSES = ["Pending", "Accepted", "Refused", "Closed", "Sent", "Invoiced"] as const;

export const saleQuoteInput = documentInput.extend({
  status: z.enum(QUOTE_STATUSES).optional(),
  validityDate: dateInput,
  acceptedAt: z.iso.datetime().nullish(),
  refusedAt: z.iso.datetime().nullish(),
  deposit: discountInput.nullish(),
});

export type SaleDocumentInput = z.input<typeof saleDocumentInput>;
export type SaleQuoteInput = z.input<typeof saleQuoteInput>;
