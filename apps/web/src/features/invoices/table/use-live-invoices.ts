"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

/** While a first sync runs, events pour in: the lists follow at this pace. */
const REFRESH_MS = 4_000;
/** A change that the provider has just told of is shown at once. */
const TOLD_MS = 1_000;

/** Keeps what is shown of invoices as the database has it: after syncs, operations, arrived documents and told changes. */
export function useLiveInvoices(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refetch = () => void client.invalidateQueries({ queryKey: trpc.invoices.pathKey() });
  const refresh = useThrottled(refetch, REFRESH_MS);
  const follow = useThrottled(refetch, TOLD_MS);
  useFirmEvents((event) => {
    if (event === null || event.type === "operation" || event.type === "documents") refresh();
    else if (event.type === "sync" && event.written > 0) refresh();
    else if (event.type === "record") follow();
  });
}
