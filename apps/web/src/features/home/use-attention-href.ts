"use client";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useCompany } from "@/features/shell/use-company";

/** Where each thing that waits is seen, with the chosen company kept. */
export function useAttentionHref() {
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  const to = (path: string, query: Record<string, string>) =>
    `/${firm}/${path}?${new URLSearchParams({ ...query, ...(companyId ? { company: companyId } : {}) })}`;
  return {
    drafts: to("invoices", { lifecycle: "draft", direction: "sale" }),
    overdue: to("invoices", { overdue: "true", direction: "sale" }),
    operation: ({ invoiceId, connectionId }: { invoiceId: string | null; connectionId: string }) =>
      invoiceId === null ? to(`connections/${connectionId}`, {}) : to("invoices", { invoice: invoiceId }),
    quarantined: to("documents", { status: "quarantined" }),
  };
}
