"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import type { Supplier } from "../overview";
import { SupplierStateCell } from "../supplier-state-cell";
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
          <p>{t(isNothing ? "nothingText" : "doneText")}</p>
          {removed > 0 && <p>{t("removed", { count: removed })}</p>}
        </div>
        {shown.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {shown.map((supplier) => (
              <li key={supplier.id} className="grid gap-1 py-2 text-sm sm:grid-cols-[10rem_1fr]">
                <span className="truncate font-medium text-ink">{supplier.collectorName}</span>
                <SupplierStateCell supplier={supplier} />
              </li>
            ))}
          </ul>
        )}
      </WindowBody>
      <WindowActions>
        {!wish.supplier && (
          <Button variant="quiet" onClick={opening.restart}>
            {t("another")}
          </Button>
        )}
        <FocusedButton variant="primary" onClick={onClose}>
          {t("close")}
        </FocusedButton>
      </WindowActions>
    </>
  );

  function headline(): string {
    if (added.length > 0) return t("done", { count: added.length });
    return t(wish.supplier ? "reopened" : "nothing");
  }
}
