"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFirmEvents } from "@/features/data/firm-events";
import { useTRPC } from "@/features/data/trpc";
import { useThrottled } from "@/features/data/use-throttled";
import { type Known, newest, type SyncCounts } from "./progress";

/** The counts of the page follow the sync, but are asked for at most this often. */
const REFRESH_MS = 2_000;

/** The counts of the latest sync of a connection, as events tell them; null before the first one. Refreshes the page. */
export function useLiveSync(connectionId: string): Known<SyncCounts> | null {
  const [counts, setCounts] = useState<Known<SyncCounts> | null>(null);
  const refresh = useThrottled(useRefresh(), REFRESH_MS);
  useFirmEvents((event) => {
    if (event === null) return refresh();
    if (event.type !== "sync" || event.connectionId !== connectionId) return;
    setCounts((known) => ({ value: newest(known?.value ?? null, event), at: Date.now() }));
    refresh();
  });
  return counts;
}

function useRefresh(): () => void {
  const trpc = useTRPC();
  const client = useQueryClient();
  return () => void client.invalidateQueries(trpc.connections.pathFilter());
}
