"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { ConnectLink } from "@/features/connections/connect-link";
import { ConnectionTable } from "@/features/connections/connection-table";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";

/** The connections of a company; those of the whole firm stand with it. */
export function CompanyConnections({ companyId }: { companyId: string }) {
  const t = useTranslations("companies.detail");
  const trpc = useTRPC();
  const list = useQuery(trpc.connections.list.queryOptions({ companyId }));
  return (
    <Section title={t("connections")} actions={<ConnectLink companyId={companyId} isPrimary={false} />}>
      {list.isPending ? (
        <Skeleton className="h-20" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <p className="text-ink-2">{t("noConnectionText")}</p>
      ) : (
        <div className="-mx-4">
          <ConnectionTable connections={list.data} showCompany={false} />
        </div>
      )}
    </Section>
  );
}
