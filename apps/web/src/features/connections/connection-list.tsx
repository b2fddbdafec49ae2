"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plug } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/empty-state";
import { Skeleton } from "@/components/skeleton";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { ConnectLink } from "./connect-link";
import { ConnectionTable } from "./connection-table";

const REFRESH_MS = 3_000;

/** All connections of the firm, or of the company chosen in the header. */
export function ConnectionList() {
  const t = useTranslations("connections");
  const trpc = useTRPC();
  const client = useQueryClient();
  const [companyId] = useCompany();
  const list = useQuery(trpc.connections.list.queryOptions(companyId ? { companyId } : {}));
  const refresh = useThrottled(
    () => void client.invalidateQueries(trpc.connections.list.queryFilter()),
    REFRESH_MS,
  );
  useFirmEvents((event) => {
    if (event === null || event.type === "sync") refresh();
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={list.data && t("count", { count: list.data.length })}
        actions={<ConnectLink companyId={companyId} />}
      />
      {list.isPending ? (
        <Skeleton className="mx-4 mt-3 h-40" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <EmptyState icon={Plug} title={t("emptyTitle")} action={<ConnectLink companyId={companyId} />}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <ConnectionTable connections={list.data} />
      )}
    </>
  );
}
