"use client";
import { useQueryClient } from "@tanstack/react-query";
import type { FirmEvent } from "@comptoir/services";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

const REFRESH_MS = 4_000;

/** Keeps customers and suppliers as the database has them after syncs and writes. */
export function useLiveCustomers(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.customers.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    if (
      event === null ||
      event.type === "record" ||
      (event.type === "sync" && event.written > 0) ||
      isWritten(event)
    )
      refresh();
  });
}

function isWritten(event: FirmEvent): boolean {
  if (event.type !== "operation" || event.status !== "succeeded") return false;
  return event.resource === "customers" || event.resource === "suppliers";
}
