"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";

const REFRESH_MS = 2_000;

/** Documents appear as they arrive, and what becomes of those that are sent on. */
export function useLiveDocuments(): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  const refresh = useThrottled(() => {
    void client.invalidateQueries({ queryKey: trpc.documents.pathKey() });
  }, REFRESH_MS);
  useFirmEvents((event) => {
    const isSending = event?.type === "operation" && event.resource === "purchases";
    if (event === null || isSending || event.type === "documents") refresh();
  });
}
