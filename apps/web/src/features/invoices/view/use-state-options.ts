"use client";
import { useTranslations } from "next-intl";
import type { FilterOption } from "@/components/filter-bar/filter";
import { LIFECYCLES, PAYMENTS } from "../words/lists";
import { OVERDUE, stateOption } from "./filter-values";

/** Where an invoice stands: due, lifecycle and payment as groups of one list. */
export function useStateOptions(): readonly FilterOption[] {
  const t = useTranslations("invoiceWords");
  return [
    { value: OVERDUE, label: t("states.overdue"), group: t("groups.due") },
    ...LIFECYCLES.map((word) => ({
      value: stateOption("lifecycle", word),
      label: t(`lifecycles.${word}`),
      group: t("groups.lifecycle"),
    })),
    ...PAYMENTS.map((word) => ({
      value: stateOption("payment", word),
      label: t(`states.${word}`),
      group: t("groups.payment"),
    })),
  ];
}
