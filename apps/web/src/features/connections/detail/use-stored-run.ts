"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";
import type { SyncCounts } from "./progress";

type Connection = RouterOutputs["connections"]["byId"];

/** The counts of the sync that the API says is under way; null while none is. */
export function useStoredRun({ id, running }: Connection): SyncCounts | null {
  const trpc = useTRPC();
  const runs = useInfiniteQuery(
    trpc.connections.runs.infiniteQueryOptions(
      { id, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  if (running === null) return null;
  const row = runs.data?.pages[0]?.rows.find((run) => run.id === running.runId);
  if (row) return { ...row, runId: row.id };
  return { ...running, status: "running", written: 0, unchanged: 0, rejected: 0 };
}
