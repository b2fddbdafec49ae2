"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { PaymentMethod } from "./money-form";

/** Altoviz API, Receipt, `paymentMethod`. */
const METHODS: Readonly<Record<string, PaymentMethod>> = {
  Transfer: "transfer",
  Order: "direct_debit",
  Check: "cheque",
  Cash: "cash",
  Card: "card",
  Bill: "bill",
  Other: "other",
};

/** The method of a receipt in the reader's language; what the provider says besides, or in words we do not know, stays. */
export function useMethodName(): (text: string) => string {
  const t = useTranslations("receipts.methods");
  return useCallback(
    (text) =>
      text.replace(/^\w+/, (word) => {
        const method = METHODS[word];
        return method ? t(method) : word;
      }),
    [t],
  );
}
