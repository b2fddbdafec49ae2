"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/skeleton";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";
import { Failure } from "@/features/errors/failure";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import { AttentionList } from "./attention-list";
import { FirstUse } from "./first-use";
import { MonthFigures } from "./month-figures";
import { RecentDocuments } from "./recent-documents";
import { useMonth } from "./use-month";

const REFRESH_MS = 5_000;

/** What needs somebody today, and how the companies stand in the chosen month. */
export function HomePage() {
  const t = useTranslations("home");
  const trpc = useTRPC();
  const client = useQueryClient();
  const [companyId] = useCompany();
  const [month, setMonth] = useMonth();
  const connections = useQuery(trpc.connections.list.queryOptions({}));
  const summary = useQuery(
    trpc.home.summary.queryOptions(
      { ...(companyId && { companyId }), ...(month && { month }) },
      // what was mended elsewhere a moment ago must not stand here any more
      { placeholderData: keepPreviousData, refetchOnMount: "always" },
    ),
  );
  const refresh = useThrottled(() => void client.invalidateQueries(trpc.home.pathFilter()), REFRESH_MS);
  useFirmEvents(() => refresh());
  if (connections.data?.length === 0) return <FirstUse />;
  return (
    <>
      <PageHeader title={t("title")} />
      {summary.isPending || connections.isPending ? (
        <PageSkeleton />
      ) : summary.isError ? (
        <Failure error={summary.error} onRetry={() => void summary.refetch()} />
      ) : (
        <div className="flex flex-col gap-8 px-4 pt-2 pb-12">
          <AttentionList attention={summary.data.attention} />
          <MonthFigures
            month={month ?? summary.data.month}
            onMonth={(next) => void setMonth(next)}
            summary={summary.data}
          />
          <RecentDocuments documents={summary.data.recentDocuments} />
        </div>
      )}
    </>
  );
}

function PageSkeleton() {
  return (
    <div className="flex flex-col gap-6 px-4 pt-3">
      <Skeleton className="h-5 w-48" />
      <Skeleton className="h-24 w-full" />
      <Skeleton className="h-5 w-48" />
      <Skeleton className="h-64 w-full" />
    </div>
  );
}
