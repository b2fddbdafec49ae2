"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@/features/data/trpc";

/** Reads again what a write may have changed. */
export function useRefreshRecords(): () => Promise<void> {
  const trpc = useTRPC();
  const client = useQueryClient();
  return async () => {
    const changed = [
      trpc.invoices,
      trpc.customers,
      trpc.products,
      trpc.receipts,
      trpc.providerLists,
      trpc.operations,
      trpc.documents,
    ];
    await Promise.all(changed.map((router) => client.invalidateQueries({ queryKey: router.pathKey() })));
  };
}
