"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

const REFRESH_MS = 4_000;

/** Keeps the receipts as the database has them after syncs and operations. */
export function useLiveReceipts(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.receipts.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    if (event === null || event.type === "operation" || (event.type === "sync" && event.written > 0))
      refresh();
  });
}
