"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import type { PanelMoves } from "@/components/panel-keys";
import { SidePanel } from "@/components/side-panel";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PanelSkeleton } from "@/features/invoices/panel/panel-skeleton";
import type { CustomerRow } from "./customer";
import { CustomerFacts } from "./customer-facts";
import { CustomerInvoices } from "./customer-invoices";
import { CustomerTotals } from "./customer-totals";

export type CustomerPanelProps = PanelMoves & {
  id: string;
  row: CustomerRow | undefined;
};

/** One customer beside the list: who it is, what it owes, and its invoices. */
export function CustomerPanel({ id, row, ...moves }: CustomerPanelProps) {
  const t = useTranslations("customers.panel");
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.customers.byId.queryOptions({ id }));
  return (
    <SidePanel label={t("label")} title={data?.name ?? row?.name ?? t("label")} {...moves}>
      {data ? (
        <div className="space-y-6 px-4 pt-3 pb-8">
          {data.totals.length > 0 && <CustomerTotals totals={data.totals} />}
          <Section title={t("details")}>
            <CustomerFacts customer={data} />
          </Section>
          <CustomerInvoices key={id} customer={data} />
        </div>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </SidePanel>
  );
}
