"use client";
import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/features/data/trpc";
import type { Operation } from "../invoice";
import { isUnderWay } from "./operation-look";

const EVERY_MS = 2_000;

/** An operation followed until its end: by events as they come, and by asking every two seconds. */
export function useOperation(started: Operation | null): Operation | null {
  const trpc = useTRPC();
  const client = useQueryClient();
  const isFollowed = started !== null && isUnderWay(started);
  const query = useQuery(
    trpc.operations.byId.queryOptions(isFollowed ? { id: started.id } : skipToken, {
      refetchInterval: (state) => (state.state.data && !isUnderWay(state.state.data) ? false : EVERY_MS),
      staleTime: 0,
    }),
  );
  const current = (isFollowed && query.data) || started;
  const hasEnded = isFollowed && query.data !== undefined && !isUnderWay(query.data);
  useEffect(() => {
    if (hasEnded) void client.invalidateQueries({ queryKey: trpc.invoices.pathKey() });
  }, [hasEnded, client, trpc]);
  return current;
}
