"use client";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";
import type { DocumentRow } from "./document";
import { reasonWord } from "./reason";

/** Whether a document found its company, and if it was put aside, why in short. */
export function DocumentStatus({ row }: { row: Pick<DocumentRow, "status" | "reason"> }) {
  const t = useTranslations("documents");
  if (row.status === "stored") {
    return (
      <StatusBadge tone="positive" shape="check">
        {t("statuses.stored")}
      </StatusBadge>
    );
  }
  return (
    <span title={t(`reasons.${reasonWord(row.reason)}`)}>
      <StatusBadge tone="warning" shape="alert">
        {t("statuses.quarantined")}
      </StatusBadge>
    </span>
  );
}
