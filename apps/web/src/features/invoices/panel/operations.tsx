"use client";
import { useTranslations } from "next-intl";
import { InstantText } from "@/components/date";
import { StatusBadge } from "@/components/status-badge";
import { OPERATION_LOOK } from "../finalize/operation-look";
import type { Operation } from "../invoice";

/** What was sent to the provider about this invoice, newest first. */
export function Operations({ operations }: { operations: readonly Operation[] }) {
  const t = useTranslations("invoices.operations");
  return (
    <ul className="space-y-2">
      {operations.map((operation) => {
        const look = OPERATION_LOOK[operation.status];
        return (
          <li key={operation.id} className="text-base">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="flex items-baseline gap-3">
                <span>{operation.type === "invoices.finalize" ? t("types.finalize") : operation.type}</span>
                <StatusBadge {...look}>{t(`statuses.${operation.status}`)}</StatusBadge>
              </span>
              <span className="text-sm text-ink-3">
                <InstantText instant={operation.createdAt} />
              </span>
            </div>
            {operation.resolvedBy === "probe" && <p className="text-sm text-ink-2">{t("byProbe")}</p>}
            {operation.errorMessage && <p className="text-sm text-ink-2">{operation.errorMessage}</p>}
          </li>
        );
      })}
    </ul>
  );
}
