"use client";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";
import type { InvoiceRow } from "../invoice";
import { stateOf } from "./state";

export type InvoiceStateProps = {
  row: Pick<InvoiceRow, "lifecycle" | "payment" | "overdue" | "deletedAtProvider" | "providerStatus">;
};

/** The state of an invoice as a badge; the provider's own word, and what it does not say, stand in its hint. */
export function InvoiceState({ row }: InvoiceStateProps) {
  const t = useTranslations("invoiceWords");
  const { word, tone, shape } = stateOf(row);
  const hints = [
    word === "issued" && t(`states.${row.payment}`),
    row.providerStatus && t("providerSays", { status: row.providerStatus }),
  ].filter(Boolean);
  return (
    <span title={hints.join(". ") || undefined}>
      <StatusBadge tone={tone} shape={shape}>
        {t(`states.${word}`)}
      </StatusBadge>
    </span>
  );
}
