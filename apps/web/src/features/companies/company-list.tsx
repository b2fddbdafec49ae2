"use client";
import { useQuery } from "@tanstack/react-query";
import { Building2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsBoolean, useQueryState } from "nuqs";
import { EmptyState } from "@/components/empty-state";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { AddCompanyButton } from "./add-company-button";
import { CompanyTable } from "./company-table";
import { CreateCompanyDialog } from "./create-company-dialog";

/** The companies within reach, and the dialog that adds one (`?add=true` opens it). */
export function CompanyList() {
  const t = useTranslations("companies");
  const trpc = useTRPC();
  const list = useQuery(trpc.companies.list.queryOptions());
  const [isAdding, setAdding] = useQueryState("add", parseAsBoolean.withDefault(false));
  const button = <AddCompanyButton onPress={() => void setAdding(true)} />;
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={list.data && t("count", { count: list.data.length })}
        actions={button}
      />
      {list.isPending ? (
        <Skeleton className="mx-4 mt-3 h-40" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <EmptyState icon={Building2} title={t("emptyTitle")} action={button}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <CompanyTable companies={list.data} />
      )}
      <CreateCompanyDialog open={isAdding} onOpenChange={(open) => void setAdding(open)} />
    </>
  );
}
