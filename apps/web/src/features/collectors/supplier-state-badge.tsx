"use client";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";
import { supplierState } from "./supplier-state";

/** The state as a word, a shape and a colour; while a collect runs also which step. */
export function SupplierStateBadge({ stateIndex }: { stateIndex: number }) {
  const t = useTranslations("collectors");
  const { word, tone, shape, isRunning } = supplierState(stateIndex);
  return (
    <span role="status" className="inline-flex max-w-full min-w-0 flex-wrap items-center gap-x-2">
      <StatusBadge tone={tone} shape={shape}>
        {t(`state.${word}`)}
      </StatusBadge>
      {isRunning && <span className="figures text-xs text-ink-3">{t("step", { step: stateIndex })}</span>}
    </span>
  );
}
