"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

/** While a first sync runs, events pour in: the lists follow at this pace. */
const REFRESH_MS = 4_000;

/** Keeps what is shown of invoices as the database has it: after syncs, operations and arrived documents. */
export function useLiveInvoices(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.invoices.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    if (event === null || event.type === "operation" || event.type === "documents") refresh();
    else if (event.type === "sync" && event.written > 0) refresh();
  });
}
