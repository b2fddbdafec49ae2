"use client";
import type { RouterInputs } from "@comptoir/api";
import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useTRPC } from "@/features/data/trpc";

export type RecordKey = RouterInputs["operations"]["draft"];

/** What a person would have entered for a record, to be changed; `draft` is null where its provider cannot say. */
export function useDraft<Draft>(record: RecordKey, schema: z.ZodType<Draft>) {
  const trpc = useTRPC();
  const found = useQuery(trpc.operations.draft.queryOptions(record, { staleTime: 0, gcTime: 0 }));
  const parsed = found.data?.draft ? schema.safeParse(found.data.draft) : null;
  return {
    isPending: found.isPending,
    error: found.error,
    draft: parsed?.success ? parsed.data : null,
  };
}
