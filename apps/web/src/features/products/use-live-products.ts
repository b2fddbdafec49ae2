"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

const REFRESH_MS = 4_000;

/** Keeps the products as the database has them after syncs and writes. */
export function useLiveProducts(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.products.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    const isWrite =
      event?.type === "operation" && event.resource === "products" && event.status === "succeeded";
    if (event === null || isWrite || (event.type === "sync" && event.written > 0)) refresh();
  });
}
