"use client";
import type { RouterOutputs } from "@comptoir/api";
import type { ProviderId } from "@comptoir/providers/catalog";
import { useInfiniteQuery } from "@tanstack/react-query";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { InstantText } from "@/components/date";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { Section } from "@/components/section";
import { Skeleton } from "@/components/skeleton";
import { StatusBadge } from "@/components/status-badge";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { causeOf } from "../connection-cause";
import { RunTime } from "./run-time";

export type Run = RouterOutputs["connections"]["runs"]["rows"][number];

/** The syncs of a connection, newest first. */
export function RunHistory({ connectionId, providerId }: { connectionId: string; providerId: ProviderId }) {
  const t = useTranslations("connections.runs");
  const trpc = useTRPC();
  const runs = useInfiniteQuery(
    trpc.connections.runs.infiniteQueryOptions(
      { id: connectionId, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const columns = useColumns(providerId);
  const rows = runs.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Section title={t("title")}>
      {runs.isPending ? (
        <Skeleton className="h-24" />
      ) : runs.isError ? (
        <Failure error={runs.error} onRetry={() => void runs.refetch()} />
      ) : rows.length === 0 ? (
        <p className="text-ink-2">{t("empty")}</p>
      ) : (
        <div className="-mx-4 overflow-x-auto">
          <PlainTable label={t("title")} columns={columns} rows={rows} rowId={(row) => row.id} />
        </div>
      )}
      {runs.hasNextPage && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-2 -ml-2.5"
          pending={runs.isFetchingNextPage}
          onClick={() => void runs.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </Section>
  );
}

function useColumns(providerId: ProviderId): PlainColumn<Run>[] {
  const t = useTranslations("connections.runs");
  const count = (
    name: "seen" | "written" | "deleted" | "rejected",
    className?: string,
  ): PlainColumn<Run> => ({
    id: name,
    header: t(name),
    align: "end",
    className,
    cell: (run) => (run[name] === 0 && name !== "seen" ? "" : t("number", { value: run[name] })),
  });
  return [
    { id: "started", header: t("started"), cell: (run) => <InstantText instant={run.startedAt} /> },
    { id: "took", header: t("took"), className: "max-md:hidden", cell: (run) => <RunTime run={run} /> },
    {
      id: "what",
      header: t("what"),
      className: "max-lg:hidden",
      cell: (run) => (
        <>
          {t(`mode.${run.mode}`)} <span className="text-ink-3">{t(`trigger.${run.trigger}`)}</span>
        </>
      ),
    },
    { id: "outcome", header: t("outcome"), cell: (run) => <RunOutcome run={run} providerId={providerId} /> },
    count("seen"),
    count("written", "max-md:hidden"),
    count("deleted", "max-lg:hidden"),
    count("rejected", "max-lg:hidden"),
  ];
}

const LOOK = {
  running: ["info", "half"],
  succeeded: ["positive", "check"],
  failed: ["danger", "alert"],
  stopped: ["neutral", "cross"],
} as const;

function RunOutcome({ run, providerId }: { run: Run; providerId: ProviderId }) {
  const t = useTranslations("connections");
  const [tone, shape] = LOOK[run.status];
  const why =
    run.errorCause && t(`cause.${causeOf(run.errorCause)}.what`, { service: CATALOG[providerId].name });
  return (
    <span className="flex min-w-0 items-center gap-2">
      <StatusBadge tone={tone} shape={shape}>
        {t(`runs.status.${run.status}`)}
      </StatusBadge>
      {why && (
        <span title={why} className="truncate text-ink-2 max-md:hidden">
          {why}
        </span>
      )}
    </span>
  );
}
