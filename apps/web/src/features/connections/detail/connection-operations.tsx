"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { OperationList } from "@/features/operations/operation-list";

const NEWEST = 20;

/** What was sent to the provider from here, newest first. */
export function ConnectionOperations({ connectionId }: { connectionId: string }) {
  const t = useTranslations("connections.detail");
  const trpc = useTRPC();
  const { data, isPending, error, refetch } = useQuery(
    trpc.operations.list.queryOptions({ connectionId, limit: NEWEST }),
  );
  useFirmEvents((event) => {
    if (event?.type === "operation" && event.connectionId === connectionId) void refetch();
  });
  return (
    <Section title={t("operations")}>
      {isPending && <Skeleton className="h-16 w-full max-w-2xl" />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.operations.length === 0 && <p className="text-base text-ink-2">{t("noOperations")}</p>}
      {data && data.operations.length > 0 && (
        <div className="max-w-2xl">
          <OperationList operations={data.operations} />
        </div>
      )}
    </Section>
  );
}
