"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";
import type { Overview, Supplier } from "./overview";

/** Many documents may arrive in one second; the list is read once. */
const REFRESH_EVERY_MS = 1_000;

/** The suppliers of one company or of all, kept fresh by the firm's events. */
export function useOverview(companyId: string | null) {
  const trpc = useTRPC();
  const again = useOverviewRefresh();
  useFirmEvents((event) => {
    if (event === null || event.type === "credentials" || event.type === "documents") again();
  });
  const input = companyId === null ? {} : { companyId };
  // what happened while another screen stood here was told to nobody
  return useQuery(trpc.collectors.overview.queryOptions(input, { refetchOnMount: "always" }));
}

/** Has the lists read again, once for several wishes. */
export function useOverviewRefresh(): () => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useThrottled(
    () => void queries.invalidateQueries(trpc.collectors.overview.queryFilter()),
    REFRESH_EVERY_MS,
  );
}

/** Puts what the service just said of a company into the lists that are on the screen. */
export function useOverviewUpdate(): (companyId: string, credentials: Supplier[]) => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useCallback(
    (companyId, credentials) => {
      queries.setQueriesData<Overview>(
        trpc.collectors.overview.queryFilter(),
        (overview) =>
          overview && {
            ...overview,
            companies: overview.companies.map((company) =>
              company.companyId === companyId ? { ...company, credentials } : company,
            ),
          },
      );
    },
    [queries, trpc],
  );
}
