"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import type { Supplier } from "../overview";
import { SupplierStateBadge } from "../supplier-state-badge";
import { isTroubled, SupplierTrouble } from "../supplier-trouble";
import { addedWord } from "./added-word";
import { FocusedButton } from "./focused-button";
import type { Opening } from "./use-opening";
import { WindowActions, WindowBody } from "./window-shell";
import type { Wish } from "./wish";

export type ResultStepProps = {
  result: RouterOutputs["collectors"]["closeWindow"];
  wish: Wish;
  /** As they stand now: a state moves on while the result is read. */
  suppliers: readonly Supplier[];
  opening: Opening;
  onClose: () => void;
};

/** What came of the window by the service's own list: accounts with their states, or nothing. */
export function ResultStep({ result, wish, suppliers, opening, onClose }: ResultStepProps) {
  const t = useTranslations("collectors.window");
  const { added, removed } = result;
  const ids = new Set(wish.supplier ? [wish.supplier.id] : added.map(({ id }) => id));
  const shown = suppliers.filter(({ id }) => ids.has(id));
  const isNothing = added.length === 0 && !wish.supplier;
  return (
    <>
      <WindowBody>
        <div role="status">
          <p className="font-medium text-ink">{headline()}</p>
          {isNothing && <p>{t("nothingText")}</p>}
          {shown.some(({ stateIndex }) => stateIndex >= 0) && <p>{t("doneText")}</p>}
          {removed > 0 && <p>{t("removed", { count: removed })}</p>}
        </div>
        {shown.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {shown.map((supplier) => (
              <li key={supplier.id} className="flex flex-col gap-1.5 py-2 text-sm">
                <div className="flex flex-wrap justify-between gap-x-4">
                  <span className="truncate font-medium text-ink">{supplier.collectorName}</span>
                  <SupplierStateBadge stateIndex={supplier.stateIndex} />
                </div>
                {isTroubled(supplier) && <SupplierTrouble supplier={supplier} />}
              </li>
            ))}
          </ul>
        )}
      </WindowBody>
      <WindowActions>
        {!wish.supplier && !wish.refused && <Button onClick={opening.restart}>{t("another")}</Button>}
        <FocusedButton variant="primary" onClick={onClose}>
          {t("close")}
        </FocusedButton>
      </WindowActions>
    </>
  );

  function headline(): string {
    if (added.length > 0) return t(`added.${addedWord(shown)}`, { count: added.length });
    return t(wish.supplier ? "reopened" : "nothing");
  }
}
