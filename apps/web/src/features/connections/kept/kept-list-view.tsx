"use client";
import type { RouterOutputs } from "@comptoir/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlainTable } from "@/components/plain-table";
import { SearchBox } from "@/components/filter-bar/search-box";
import { Skeleton } from "@/components/skeleton";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import type { KeptList } from "./lists";
import { NewEntryButton } from "./new-entry-button";
import { useEntryColumns } from "./use-entry-columns";

type Connection = RouterOutputs["connections"]["byId"];

export type KeptListProps = { connection: Connection; list: KeptList };

/** One list of the provider, searched there where it is long. */
export function KeptListView({ connection, list }: KeptListProps) {
  const t = useTranslations("connections.kept");
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const { data, isPending, error, refetch } = useQuery(
    trpc.providerLists.entries.queryOptions(
      { connectionId: connection.id, resource: list, ...(search.trim() ? { search: search.trim() } : {}) },
      { placeholderData: keepPreviousData },
    ),
  );
  const columns = useEntryColumns({ connection, list });
  const label = t(`lists.${list}`);
  const nothing = data?.entries.length === 0;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 px-4 py-2">
        {(search !== "" || !nothing) && (
          <SearchBox value={search} onValue={setSearch} placeholder={t("search", { list: label })} />
        )}
        <div className="ml-auto">
          <NewEntryButton connection={connection} list={list} />
        </div>
      </div>
      {isPending && <Skeleton className="mx-4 h-32" />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {nothing && (
        <p className="px-4 py-6 text-base text-ink-2">{t(search === "" ? "nothing" : "nothingMatches")}</p>
      )}
      {data && !nothing && (
        <>
          <div className="max-h-112 overflow-auto">
            <PlainTable
              label={label}
              columns={columns}
              rows={data.entries}
              rowId={({ externalId }) => externalId}
            />
          </div>
          {data.isCut && <p className="px-4 pt-2 text-sm text-ink-2">{t("cut")}</p>}
        </>
      )}
    </div>
  );
}
