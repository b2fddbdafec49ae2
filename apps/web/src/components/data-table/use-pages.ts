"use client";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { MOST_ROWS } from "./density";

export const PAGE_ROWS = 100;

/** How many pages a browser holds. */
export const MOST_PAGES = MOST_ROWS / PAGE_ROWS;

/** The rows of the pages loaded so far as one stable list, and what the table needs to ask for more. */
export function usePages<Row>(query: UseInfiniteQueryResult<InfiniteData<{ rows: Row[] }>, unknown>) {
  const { data, fetchNextPage, isFetching, isFetchingNextPage, hasNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows), [data]);
  const onEndReached = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [fetchNextPage, isFetching]);
  return {
    rows,
    hasMore: hasNextPage,
    onEndReached,
    isFetching: isFetching && !isFetchingNextPage,
    onRetry: () => void refetch(),
  };
}
