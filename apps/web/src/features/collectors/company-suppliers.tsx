"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { CompanySuppliers as Company } from "./overview";
import type { SupplierActionsProps } from "./supplier-actions";
import { SUPPLIER_COLUMNS } from "./supplier-columns";
import { SupplierRow } from "./supplier-row";

export type CompanySuppliersProps = Omit<SupplierActionsProps, "supplier" | "companyId" | "onReopen"> & {
  company: Company;
  onReopen: (company: Company, ...reopened: Parameters<SupplierActionsProps["onReopen"]>) => void;
};

/** The supplier accounts of one company. */
export function CompanySuppliers({ company, onReopen, ...on }: CompanySuppliersProps) {
  const t = useTranslations("collectors");
  const heading = `suppliers-${company.companyId}`;
  return (
    <section aria-labelledby={heading} className="pt-3">
      <h2 id={heading} className="px-4 pb-1 text-sm font-semibold text-ink">
        <span className="sr-only">{t("suppliers", { company: company.companyName })}</span>
        <span aria-hidden>{company.companyName}</span>
      </h2>
      <Captions />
      <ul className="@max-6xl:border-t @max-6xl:border-line">
        {company.credentials.map((supplier) => (
          <SupplierRow
            key={supplier.id}
            supplier={supplier}
            companyId={company.companyId}
            onReopen={(...reopened) => onReopen(company, ...reopened)}
            {...on}
          />
        ))}
      </ul>
    </section>
  );
}

const CAPTIONS = ["supplier", "state", "last", "next", "invoices", "documents"] as const;

/** The names of the columns, for the eye: each value carries its own. */
function Captions() {
  const t = useTranslations("collectors.columns");
  return (
    <div
      aria-hidden
      className={clsx(
        "hidden h-8 items-center border-y border-line px-4 text-xs font-medium text-ink-3 @6xl:grid",
        SUPPLIER_COLUMNS,
      )}
    >
      {CAPTIONS.map((name) => (
        <span key={name} className={clsx((name === "invoices" || name === "documents") && "text-right")}>
          {t(name)}
        </span>
      ))}
    </div>
  );
}
