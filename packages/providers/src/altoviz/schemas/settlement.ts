import { z } from "zod";
import { writtenDate, writtenDecimal, writtenId } from "../../http/written";
import { PAYMENT_METHODS, PAYMENT_STATUSES } from "./references";
import { metadataInput } from "./values";

/** What a payment and a refund have in common. */
const settlementInput = z.object({
  date: writtenDate,
  /** Left out: the whole balance. */
  amount: writtenDecimal.optional(),
  paymentMethod: z.enum(PAYMENT_METHODS),
  status: z.enum(PAYMENT_STATUSES).optional(),
  metadata: metadataInput,
});

/** Altoviz API, schema PayInvoice. */
export const paymentInput = settlementInput.extend({
  invoiceId: writtenId,
  paymentReference: z.string().optional(),
  /** Whether a draft is finalized first, which only a credit undoes: never implied. */
  finalizeInvoice: z.boolean().default(false),
  /** Whether metadata, status and reference of an invoice that is already paid may change. */
  allowUpdate: z.boolean().optional(),
});

/** Altoviz API, schema RefundCredit. */
export const refundInput = settlementInput.extend({
  creditId: writtenId,
  refundReference: z.string().optional(),
  finalizeCredit: z.boolean().default(false),
});

export type PaymentInput = z.input<typeof paymentInput>;
export type RefundInput = z.input<typeof refundInput>;
