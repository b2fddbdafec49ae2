"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { InstantText } from "@/components/date";
import type { Supplier } from "./overview";
import { SupplierActions, type SupplierActionsProps } from "./supplier-actions";
import { SUPPLIER_COLUMNS } from "./supplier-columns";
import { SupplierStateCell } from "./supplier-state-cell";

/** One supplier account: a row on wide screens, a card on narrow ones. */
export function SupplierRow(props: SupplierActionsProps & { supplier: Supplier }) {
  const t = useTranslations("collectors");
  const { supplier } = props;
  return (
    <li
      className={clsx(
        "grid grid-cols-2 items-start gap-x-6 gap-y-2 border-b border-line px-4 py-2.5 text-sm sm:grid-cols-4",
        SUPPLIER_COLUMNS,
      )}
    >
      <div className="col-span-full min-w-0 py-1 xl:col-span-1">
        <p className="truncate text-base font-medium xl:text-sm" title={supplier.collectorName}>
          {supplier.collectorName}
        </p>
        {supplier.note && <p className="truncate text-ink-3">{supplier.note}</p>}
      </div>
      <div className="col-span-full min-w-0 xl:col-span-1 xl:py-1">
        <SupplierStateCell supplier={supplier} />
      </div>
      <Cell label={t("columns.last")}>
        {supplier.lastCollectAt === null ? (
          <span className="text-ink-3">{t("never")}</span>
        ) : (
          <InstantText instant={supplier.lastCollectAt} />
        )}
      </Cell>
      <Cell label={t("columns.next")}>
        {supplier.nextCollectAt === null ? (
          <span className="text-ink-3">{t("notPlanned")}</span>
        ) : (
          <InstantText instant={supplier.nextCollectAt} />
        )}
      </Cell>
      <Cell label={t("columns.invoices")} isFigure>
        {supplier.invoiceCount}
      </Cell>
      <Cell label={t("columns.documents")} isFigure>
        {supplier.documentCount}
      </Cell>
      <div className="col-span-full flex justify-start gap-1 xl:col-span-1 xl:justify-end">
        <SupplierActions {...props} />
      </div>
    </li>
  );
}

function Cell({ label, isFigure, children }: { label: string; isFigure?: boolean; children: ReactNode }) {
  return (
    <div className={clsx("min-w-0 xl:py-1", isFigure && "figures xl:text-right")}>
      <span className="block text-xs text-ink-3 xl:sr-only">{label}</span>
      {children}
    </div>
  );
}
