"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import { useTableError } from "@/features/invoices/table/use-table-error";
import type { ProductView } from "./use-product-view";

/** The products of a view, page by page. */
export function useProductList({ companyId, search, sort }: ProductView) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.products.list.infiniteQueryOptions(
      {
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
