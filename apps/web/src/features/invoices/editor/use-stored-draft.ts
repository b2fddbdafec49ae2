"use client";
import { skipToken, useQuery } from "@tanstack/react-query";
import { RESOURCES } from "@comptoir/providers/records";
import { useTRPC } from "@/features/data/trpc";
import type { InvoiceDetail } from "../invoice";

/** A stored document with the form of it that its provider gives, read anew so that nothing older is changed. */
export function useStoredDraft(invoiceId: string | null) {
  const trpc = useTRPC();
  const invoice = useQuery(trpc.invoices.byId.queryOptions(invoiceId ? { id: invoiceId } : skipToken));
  const draft = useQuery(
    trpc.operations.draft.queryOptions(invoice.data ? recordOf(invoice.data) : skipToken, {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  );
  const stored = invoice.data && draft.data ? { invoice: invoice.data, draft: draft.data.draft } : null;
  return {
    stored,
    /** Only while there is nothing: a later reading that fails takes no form off the screen. */
    error: stored ? null : (invoice.error ?? draft.error),
    retry: () => void (invoice.error ? invoice.refetch() : draft.refetch()),
  };
}

function recordOf({ connectionId, resource, externalId }: InvoiceDetail) {
  return { connectionId, externalId, resource: RESOURCES.find((one) => one === resource) ?? "invoices" };
}
