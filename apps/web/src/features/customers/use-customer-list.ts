"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import { useTableError } from "@/features/errors/use-table-error";
import { namedInput, type NamedView } from "@/features/records/use-named-view";
import type { PartyRole } from "./role";

/** The customers or suppliers of a view, page by page. */
export function useCustomerList(role: PartyRole, view: NamedView) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.customers.list.infiniteQueryOptions(
      {
        role,
        ...namedInput(view),
        limit: PAGE_ROWS,
      },
      {
        getNextPageParam: (page) => page.nextCursor,
        maxPages: MOST_PAGES,
        placeholderData: keepPreviousData,
      },
    ),
  );
  return { ...usePages(query), error: useTableError(query.error) };
}
