"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import { useTableError } from "@/features/invoices/table/use-table-error";
import type { PartyRole } from "./role";
import type { CustomerView } from "./use-customer-view";

/** The customers or suppliers of a view, page by page. */
export function useCustomerList(role: PartyRole, { companyId, search, sort }: CustomerView) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.customers.list.infiniteQueryOptions(
      {
        role,
        ...(companyId ? { companyId } : {}),
        ...(search.trim() ? { search: search.trim() } : {}),
        order: sort === "name" ? "asc" : "desc",
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
