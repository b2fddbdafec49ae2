"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ProgressLine } from "@/components/progress-line";
import { Skeleton } from "@/components/skeleton";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { FirstUse } from "./first-use";
import type { CompanySuppliers } from "./overview";
import { SupplierList } from "./supplier-list";
import { useOverview } from "./use-overview";
import { useWatched } from "./use-watched";
import { useWindow } from "./use-window";
import { LiveSuppliers } from "./live-suppliers";
import { SupplierWindow } from "./window/supplier-window";

/** The suppliers from which invoices are collected, of one company or of all. */
export function CollectorsScreen() {
  const t = useTranslations("collectors");
  const [companyId] = useCompany();
  const overview = useOverview(companyId);
  const window = useWindow();
  const { watched, watch, forget } = useWatched();
  const { data } = overview;

  function connect(opener: HTMLElement) {
    const company = data?.companies.find((one) => one.companyId === companyId) ?? null;
    window.connect(company, opener);
  }
  return (
    <>
      <ProgressLine active={overview.isFetching && !overview.isPending} label={t("loading")} />
      <PageHeader
        title={t("title")}
        detail={data && t("count", { count: countOf(data.companies) })}
        actions={
          data &&
          data.connections.length > 0 && (
            <Button variant="primary" icon={Plus} onClick={(event) => connect(event.currentTarget)}>
              {t("connect")}
            </Button>
          )
        }
      />
      {data && <LiveSuppliers companies={data.companies} watched={watched} onIdle={forget} />}
      {overview.isPending && <ListSkeleton label={t("loading")} />}
      {overview.error && !data && <Failure error={overview.error} onRetry={() => void overview.refetch()} />}
      {data && data.connections.length === 0 && countOf(data.companies) === 0 && <FirstUse />}
      {data && (data.connections.length > 0 || countOf(data.companies) > 0) && (
        <SupplierList overview={data} onCollecting={watch} onReopen={window.reopen} />
      )}
      {data && window.opened && (
        <SupplierWindow
          key={window.opened.count}
          isOpen={window.opened.isOpen}
          wish={window.opened.wish}
          overview={data}
          onClose={window.close}
          onChanged={watch}
        />
      )}
    </>
  );
}

function countOf(companies: readonly CompanySuppliers[]): number {
  return companies.reduce((sum, { credentials }) => sum + credentials.length, 0);
}

function ListSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-4 px-4 pt-5">
      {[0, 1, 2].map((row) => (
        <div key={row} className="grid grid-cols-[1fr_2fr_1fr_1fr] gap-6">
          {[0, 1, 2, 3].map((cell) => (
            <Skeleton key={cell} className="h-4" />
          ))}
        </div>
      ))}
    </div>
  );
}
