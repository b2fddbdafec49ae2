"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

const REFRESH_MS = 4_000;

/** Keeps the customers as the database has them after syncs. */
export function useLiveCustomers(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.customers.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    if (event === null || (event.type === "sync" && event.written > 0)) refresh();
  });
}
