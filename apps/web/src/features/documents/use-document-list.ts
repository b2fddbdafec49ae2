"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import { useTableError } from "@/features/errors/use-table-error";
import type { DocumentStatusWord } from "./use-status-filter";

/** The documents of a company or all, newest first, page by page. */
export function useDocumentList(companyId: string | null, status: DocumentStatusWord | null) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.documents.list.infiniteQueryOptions(
      { ...(companyId ? { companyId } : {}), ...(status ? { status } : {}), limit: PAGE_ROWS },
      {
        getNextPageParam: (page) => page.nextCursor,
        maxPages: MOST_PAGES,
        placeholderData: keepPreviousData,
      },
    ),
  );
  return { ...usePages(query), error: useTableError(query.error) };
}
