"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";
import { OPERATION_LOOK } from "@/features/operations/operation-look";
import type { DocumentRow } from "../document";

/** Whether a document was given to a provider; nothing where nobody asked for it. */
export function SendingCell({ row }: { row: Pick<DocumentRow, "sending"> }) {
  const t = useTranslations("operations.statuses");
  if (row.sending === null) return null;
  const { status, providerId } = row.sending;
  const provider = CATALOG[providerId].name;
  return (
    <span title={t(status)}>
      <StatusBadge {...OPERATION_LOOK[status]}>
        {status === "succeeded" ? provider : `${provider}: ${t(status)}`}
      </StatusBadge>
    </span>
  );
}
