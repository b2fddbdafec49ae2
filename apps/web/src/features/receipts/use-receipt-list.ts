"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import { useTableError } from "@/features/errors/use-table-error";

/** The receipts of one company or of all, page by page. */
export function useReceiptList(companyId: string | null) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.receipts.list.infiniteQueryOptions(
      { ...(companyId ? { companyId } : {}), limit: PAGE_ROWS },
      {
        getNextPageParam: (page) => page.nextCursor,
        maxPages: MOST_PAGES,
        placeholderData: keepPreviousData,
      },
    ),
  );
  return { ...usePages(query), error: useTableError(query.error) };
}
