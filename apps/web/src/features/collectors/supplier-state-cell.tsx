"use client";
import { useTranslations } from "next-intl";
import { StatusBadge } from "@/components/status-badge";
import type { Supplier } from "./overview";
import { SecondFactorForm } from "./second-factor-form";
import { supplierState } from "./supplier-state";

/** The state as a word, a shape and a colour; while a collect runs also which step. */
export function SupplierStateBadge({ stateIndex }: { stateIndex: number }) {
  const t = useTranslations("collectors");
  const { word, tone, shape, isRunning } = supplierState(stateIndex);
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
      <StatusBadge tone={tone} shape={shape}>
        {t(`state.${word}`)}
      </StatusBadge>
      {isRunning && <span className="figures text-xs text-ink-3">{t("step", { step: stateIndex })}</span>}
    </span>
  );
}

/** The state with what the service says of it, and what a person can do: enter a code, reconnect. */
export function SupplierStateCell({ supplier }: { supplier: Supplier }) {
  const t = useTranslations("collectors");
  const { word } = supplierState(supplier.stateIndex);
  const isBroken = word === "error" || word === "disconnected";
  return (
    <div role="status" className="min-w-0">
      <SupplierStateBadge stateIndex={supplier.stateIndex} />
      {isBroken && (
        <p className="mt-0.5 max-w-[60ch] text-sm text-ink-2">
          {supplier.stateMessage && <>{t("saying", { text: supplier.stateMessage })} </>}
          {t(word === "error" ? "errorTodo" : "disconnectedTodo")}
        </p>
      )}
      {word === "code_awaited" && <SecondFactorForm supplier={supplier} />}
    </div>
  );
}
