"use client";
import { PlugZap } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { CompanySuppliers, type CompanySuppliersProps } from "./company-suppliers";
import { ConnectionNotices } from "./connection-notices";
import type { Overview, Supplier } from "./overview";
import { RemoveDialog } from "./remove-dialog";

export type SupplierListProps = Pick<CompanySuppliersProps, "onReopen" | "onCollecting"> & {
  overview: Overview;
};

/** All supplier accounts, company by company; companies without one are left out where several are shown. */
export function SupplierList({ overview, onReopen, onCollecting }: SupplierListProps) {
  const t = useTranslations("collectors");
  const [removed, setRemoved] = useState<Supplier | null>(null);
  const connected = overview.companies.filter(({ credentials }) => credentials.length > 0);
  return (
    <div className="@container pb-8">
      <ConnectionNotices connections={overview.connections} />
      {connected.length === 0 ? (
        <EmptyState icon={PlugZap} title={t("emptyTitle")}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        connected.map((company) => (
          <CompanySuppliers
            key={company.companyId}
            company={company}
            onReopen={onReopen}
            onCollecting={onCollecting}
            onRemove={setRemoved}
          />
        ))
      )}
      <RemoveDialog supplier={removed} onClose={() => setRemoved(null)} />
    </div>
  );
}
