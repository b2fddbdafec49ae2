import { z } from "zod";
import {
  externalId,
  optionalDecimal,
  optionalExternalId,
  optionalPlainDate,
  optionalText,
} from "../../http/wire";
import { writtenId } from "../../http/written";
import { PAYMENT_METHODS, PAYMENT_STATUSES } from "./references";
import {
  dateInput,
  decimalInput,
  idInput,
  metadata,
  metadataInput,
  setDecimalInput,
  textInput,
} from "./values";
import type { WritableForm } from "./writable";

/** Altoviz API, schema Receipt: money that came in, and what it pays. */
export const receiptWire = z.object({
  id: externalId,
  internalId: optionalText,
  date: optionalPlainDate,
  amount: optionalDecimal,
  customerId: optionalExternalId,
  customerNumber: optionalText,
  customerInternalId: optionalText,
  customerName: optionalText,
  paymentMethod: optionalText,
  reference: optionalText,
  status: optionalText,
  notes: optionalText,
  metadata,
  links: z
    .array(z.object({ id: optionalExternalId, type: optionalText, amount: optionalDecimal }))
    .nullish()
    .transform((links) => links ?? []),
});

const linkInput = z.object({
  id: writtenId,
  type: z.enum(["Commitment", "Invoice", "Credit"]),
  amount: decimalInput,
});

/** One of the three customer fields is required, also in an update, which keeps the one that stands there. */
export const receiptInput = z.object({
  internalId: textInput,
  date: dateInput,
  amount: setDecimalInput,
  customerId: idInput,
  customerNumber: textInput,
  customerInternalId: textInput,
  paymentMethod: z.enum(PAYMENT_METHODS).optional(),
  reference: textInput,
  status: z.enum(PAYMENT_STATUSES).optional(),
  notes: textInput,
  metadata: metadataInput,
  links: z.array(linkInput).nullish(),
});

export const RECEIPT_FORM: WritableForm = { drop: ["id", "customerName"] };

/** Who paid: a change of one makes the others stale. */
export const RECEIPT_CUSTOMER = ["customerId", "customerNumber", "customerInternalId"] as const;

export type Receipt = z.output<typeof receiptWire>;
export type ReceiptInput = z.input<typeof receiptInput>;
