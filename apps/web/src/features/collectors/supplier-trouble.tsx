"use client";
import { useTranslations } from "next-intl";
import type { Supplier } from "./overview";
import { SecondFactorForm } from "./second-factor-form";
import { supplierState } from "./supplier-state";

/** What the state asks of a person: a code to enter, or what went wrong and what to do. */
export function SupplierTrouble({ supplier }: { supplier: Supplier }) {
  const t = useTranslations("collectors");
  const { word } = supplierState(supplier.stateIndex);
  if (word === "code_awaited") return <SecondFactorForm supplier={supplier} />;
  return (
    <p className="max-w-[90ch] text-sm text-pretty text-ink-2">
      {supplier.stateMessage && <>{t("saying", { text: supplier.stateMessage })} </>}
      {t(word === "disconnected" ? "disconnectedTodo" : "errorTodo")}
    </p>
  );
}

/** Whether a person is needed. */
export function isTroubled({ stateIndex }: Pick<Supplier, "stateIndex">): boolean {
  return stateIndex < 0 || supplierState(stateIndex).word === "code_awaited";
}
