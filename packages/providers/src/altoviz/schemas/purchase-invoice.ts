import { z } from "zod";
import {
  externalId,
  optionalDecimal,
  optionalExternalId,
  optionalPlainDate,
  optionalText,
} from "../../http/wire";
import { supplierWire } from "./supplier";
import { optionalBoolean } from "./values";

/** Altoviz API, schema PurchaseInvoice: what was read out of an uploaded file. */
export const purchaseInvoiceWire = z.object({
  id: externalId,
  date: optionalPlainDate,
  reference: optionalText,
  subject: optionalText,
  notes: optionalText,
  status: optionalText,
  region: optionalText,
  taxIncludedAmount: optionalDecimal,
  vatReverseCharge: optionalBoolean,
  pdfUrl: optionalText,
  supplier: supplierWire.extend({ id: optionalExternalId }).nullish(),
});

export type PurchaseInvoice = z.output<typeof purchaseInvoiceWire>;
