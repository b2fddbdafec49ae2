"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "../date-format";
import { formatAmount } from "../money-format";
import type { ChipWords } from "./chips";

/** The words of chips in the language of the page. */
export function useChipWords(): ChipWords {
  const t = useTranslations("filters");
  const locale = useLocale();
  return {
    day: (day) => formatDay(day, locale),
    amount: (amount) => formatAmount(amount, { currency: null, locale, mostDigits: 4 }),
    preset: (preset) => t(`presets.${preset}`),
    since: (date) => t("since", { date }),
    until: (date) => t("until", { date }),
    more: (first, count) => t("more", { first, count }),
  };
}
