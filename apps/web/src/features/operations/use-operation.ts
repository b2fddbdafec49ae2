"use client";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useTRPC } from "@/features/data/trpc";
import type { Operation } from "./operation";
import { isUnderWay } from "./operation-look";
import { useRefreshRecords } from "./use-refresh-records";

const EVERY_MS = 2_000;

/** An operation followed until its end: by events as they come, and by asking every two seconds. */
export function useOperation(started: Operation | null): Operation | null {
  const trpc = useTRPC();
  const refresh = useRefreshRecords();
  const isFollowed = started !== null && isUnderWay(started);
  const query = useQuery(
    trpc.operations.byId.queryOptions(isFollowed ? { id: started.id } : skipToken, {
      refetchInterval: (state) => (state.state.data && !isUnderWay(state.state.data) ? false : EVERY_MS),
      staleTime: 0,
    }),
  );
  const current = (isFollowed && query.data) || started;
  const hasEnded = isFollowed && query.data !== undefined && !isUnderWay(query.data);
  const readAgain = useEffectEvent(() => void refresh());
  useEffect(() => {
    if (hasEnded) readAgain();
  }, [hasEnded]);
  return current;
}
