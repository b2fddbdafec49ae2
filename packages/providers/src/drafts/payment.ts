import { z } from "zod";
import { dayText, decimalText, line, reference } from "./words";

export const PAYMENT_METHODS = [
  "transfer",
  "direct_debit",
  "cheque",
  "cash",
  "card",
  "bill",
  "other",
] as const;

/** Altoviz API, `PaymentMethod`: its words and ours. `Usec`, a voucher, has none of ours. */
export const METHOD_OF_WORD: Readonly<Record<string, (typeof PAYMENT_METHODS)[number]>> = {
  Transfer: "transfer",
  Order: "direct_debit",
  Check: "cheque",
  Cash: "cash",
  Card: "card",
  Bill: "bill",
  Other: "other",
};

const method = z.enum(PAYMENT_METHODS);

/** A payment of one invoice, or the refund of one credit. `amount` null: all that is open. */
export const PaymentEntry = z.object({
  paidOn: dayText,
  amount: decimalText.nullable().default(null),
  method,
  reference: line(),
  /** A draft is made final by the same call; irreversible, and never implied. */
  finalize: z.boolean().default(false),
});
export type PaymentEntry = z.infer<typeof PaymentEntry>;

/** Money received from a customer, and what it pays. */
export const ReceiptDraft = z.object({
  partyExternalId: reference,
  receivedOn: dayText,
  amount: decimalText,
  method,
  reference: line(),
  links: z
    .array(
      z.object({
        resource: z.enum(["invoices", "credits"]),
        externalId: reference,
        amount: decimalText.nullable().default(null),
      }),
    )
    .max(100)
    .default([]),
});
export type ReceiptDraft = z.infer<typeof ReceiptDraft>;

/** To whom a document is sent. */
export const SendRequest = z.object({ addresses: z.array(z.email().max(250)).min(1).max(20) });
export type SendRequest = z.infer<typeof SendRequest>;
