import type { PAYMENT_METHODS } from "@comptoir/providers/operations";
import Big from "big.js";
import { numberFromText, textOfNumber } from "@/features/invoices/editor/number-entry";

export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** Money that moved, as it is typed. */
export type MoneyForm = { day: string; amount: string; method: PaymentMethod; reference: string };

export type MoneyProblem = "dayMissing" | "notAnAmount" | "notPositive";

export type MoneyReading = {
  value: { day: string; amount: string; method: PaymentMethod; reference: string | null } | null;
  problems: { day?: MoneyProblem; amount?: MoneyProblem };
};

/** A form that begins with all that is open. `open`: exact decimal text, null is unknown. */
export function moneyForm(today: string, open: string | null, decimalComma: boolean): MoneyForm {
  return { day: today, amount: textOfNumber(open, decimalComma), method: "transfer", reference: "" };
}

/** What was typed, in exact decimals; a value exactly when nothing is wrong. */
export function readMoney(form: MoneyForm, decimalComma: boolean): MoneyReading {
  const problems: MoneyReading["problems"] = {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.day)) problems.day = "dayMissing";
  const amount = numberFromText(form.amount, decimalComma);
  if (amount === null) problems.amount = "notAnAmount";
  else if (new Big(amount).lte(0)) problems.amount = "notPositive";
  if (amount === null || problems.day || problems.amount) return { value: null, problems };
  const { day, method, reference } = form;
  return { value: { day, amount, method, reference: reference.trim() || null }, problems };
}
