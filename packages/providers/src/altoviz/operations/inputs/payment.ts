import type { PaymentEntry } from "../../../operations";
import type { PaymentMethod } from "../../schemas/references";

export const METHODS: Readonly<Record<PaymentEntry["method"], PaymentMethod>> = {
  transfer: "Transfer",
  direct_debit: "Order",
  cheque: "Check",
  cash: "Cash",
  card: "Card",
  bill: "Bill",
  other: "Other",
};

/** What a payment and a refund have in common; without an amount it is all that is open. */
export function settlementInput({ paidOn, amount, method }: PaymentEntry) {
  return { date: paidOn, amount: amount ?? undefined, paymentMethod: METHODS[method] };
}
