"use client";
import type { RouterInputs, RouterOutputs } from "@comptoir/api";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";

export type ListedResource = RouterInputs["providerLists"]["entries"]["resource"];
export type ListEntry = RouterOutputs["providerLists"]["entries"]["entries"][number];

/** One of the lists that a provider keeps, whole: rates, units, families. */
export function useEntries(connectionId: string, resource: ListedResource): readonly ListEntry[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.providerLists.entries.queryOptions({ connectionId, resource }));
  return data?.entries ?? NONE;
}

const NONE: readonly ListEntry[] = [];
