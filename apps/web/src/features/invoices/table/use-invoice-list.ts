"use client";
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { MOST_PAGES, PAGE_ROWS, usePages } from "@/components/data-table/use-pages";
import { useTRPC } from "@/features/data/trpc";
import type { InvoiceSort } from "../invoice";
import type { InvoiceView } from "../view/use-invoice-view";
import { useTableError } from "@/features/errors/use-table-error";

/** The rows of a view, page by page; those of the view before stay until the new ones are there. */
export function useInvoiceList(view: InvoiceView, sort: InvoiceSort) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.invoices.list.infiniteQueryOptions(
      { ...view, sort, limit: PAGE_ROWS },
      {
        getNextPageParam: (page) => page.nextCursor,
        maxPages: MOST_PAGES,
        placeholderData: keepPreviousData,
      },
    ),
  );
  return { ...usePages(query), error: useTableError(query.error) };
}

/** How many rows the view has and its totals per currency, as far as they are known. */
export function useInvoiceCount(view: InvoiceView) {
  const trpc = useTRPC();
  return useQuery(trpc.invoices.count.queryOptions(view, { placeholderData: keepPreviousData }));
}
