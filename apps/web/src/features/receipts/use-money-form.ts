"use client";
import { useLocale } from "next-intl";
import { useState } from "react";
import { useToday } from "@/features/invoices/view/today";
import { type MoneyForm, moneyForm, readMoney } from "./money-form";

/** Money being typed. Problems are shown from the first attempt on. `begin` replaces what it begins with. */
export function useMoneyForm(open: string | null, begin?: MoneyForm) {
  const decimalComma = useLocale() !== "en";
  const today = useToday();
  const [form, setForm] = useState(() => begin ?? moneyForm(today, open, decimalComma));
  const [isTried, setTried] = useState(false);
  const { value, problems } = readMoney(form, decimalComma);
  return {
    form,
    setForm,
    value,
    problems: isTried ? problems : {},
    /** From now on the problems are shown. */
    attempt: () => setTried(true),
  };
}
