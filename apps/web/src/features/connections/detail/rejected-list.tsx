"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { InstantText } from "@/components/date";
import { type PlainColumn, PlainTable } from "@/components/plain-table";
import { Section } from "@/components/section";
import { useTRPC } from "@/features/data/trpc";

type Rejected = RouterOutputs["connections"]["rejected"]["rows"][number];

/** The records that could not be understood, with the place and the reason; nothing where there are none. */
export function RejectedList({ connectionId, service }: { connectionId: string; service: string }) {
  const t = useTranslations("connections.rejected");
  const trpc = useTRPC();
  const columns = useColumns();
  const rejected = useInfiniteQuery(
    trpc.connections.rejected.infiniteQueryOptions(
      { id: connectionId, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const rows = rejected.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-2 max-w-[70ch] text-ink-2">{t("intro", { service })}</p>
      <div className="-mx-4 overflow-x-auto">
        <PlainTable label={t("title")} columns={columns} rows={rows} rowId={(row) => row.id} />
      </div>
      {rejected.hasNextPage && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-2 -ml-2.5"
          pending={rejected.isFetchingNextPage}
          onClick={() => void rejected.fetchNextPage()}
        >
          {t("more")}
        </Button>
      )}
    </Section>
  );
}

function useColumns(): PlainColumn<Rejected>[] {
  const t = useTranslations("connections.rejected");
  return [
    {
      id: "record",
      header: t("record"),
      cell: (row) => (
        <span className="whitespace-nowrap">
          <span className="text-ink-2">{row.resource}</span>{" "}
          <span className="font-mono">{row.externalId}</span>
        </span>
      ),
    },
    {
      id: "where",
      header: t("where"),
      className: "max-md:hidden",
      cell: (row) => <span className="font-mono text-ink-2">{row.path}</span>,
    },
    { id: "reason", header: t("reason"), cell: (row) => row.reason },
    {
      id: "at",
      header: t("at"),
      className: "max-md:hidden",
      cell: (row) => <InstantText instant={row.rejectedAt} />,
    },
  ];
}
