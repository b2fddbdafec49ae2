"use client";
import { clsx } from "clsx";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { InstantText } from "@/components/date";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { SupplierActions, type SupplierActionsProps } from "./supplier-actions";
import { SUPPLIER_COLUMNS } from "./supplier-columns";
import { SupplierStateBadge } from "./supplier-state-badge";
import { isTroubled, SupplierTrouble } from "./supplier-trouble";

/** One supplier account: a row on wide screens, a card on narrow ones. */
export function SupplierRow(props: SupplierActionsProps) {
  const t = useTranslations("collectors");
  const { supplier } = props;
  return (
    <li
      className={clsx(
        "grid grid-cols-2 items-start gap-x-6 gap-y-2 border-b @6xl:gap-y-0 border-line px-4 py-2.5 text-sm sm:grid-cols-4",
        SUPPLIER_COLUMNS,
      )}
    >
      <div className="col-span-full min-w-0 py-1 sm:col-span-2 @6xl:col-span-1">
        <p className="truncate text-base font-medium @6xl:text-sm" title={supplier.collectorName}>
          {supplier.collectorName}
        </p>
        {supplier.note && <p className="truncate text-ink-3">{supplier.note}</p>}
      </div>
      <div className="col-span-full min-w-0 sm:col-span-2 sm:py-1 @6xl:col-span-1">
        <SupplierStateBadge stateIndex={supplier.stateIndex} />
      </div>
      {isTroubled(supplier) && (
        <div className="col-span-full min-w-0 pb-1 @6xl:col-span-6 @6xl:col-start-2 @6xl:row-start-2">
          <SupplierTrouble supplier={supplier} />
        </div>
      )}
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
        <DocumentCount {...props} />
      </Cell>
      <div className="col-span-full flex justify-start gap-1 @6xl:col-span-1 @6xl:justify-end">
        <SupplierActions {...props} />
      </div>
    </li>
  );
}

/** Leads to the documents of the company. */
function DocumentCount({ supplier, companyId }: Pick<SupplierActionsProps, "supplier" | "companyId">) {
  const firm = useFirmSlug();
  if (supplier.documentCount === 0) return 0;
  return (
    <Link
      href={`/${firm}/documents?company=${companyId}`}
      className="text-accent underline-offset-2 hover:underline"
    >
      {supplier.documentCount}
    </Link>
  );
}

function Cell({ label, isFigure, children }: { label: string; isFigure?: boolean; children: ReactNode }) {
  return (
    <div className={clsx("min-w-0 @6xl:py-1", isFigure && "figures @6xl:text-right")}>
      <span className="block text-xs text-ink-3 @6xl:sr-only">{label}</span>
      {children}
    </div>
  );
}
