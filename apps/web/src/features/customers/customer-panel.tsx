"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import type { PanelMoves } from "@/components/panel-keys";
import { SidePanel } from "@/components/side-panel";
import { useTRPC } from "@/features/data/trpc";
import { Failure } from "@/features/errors/failure";
import { PanelSkeleton } from "@/features/invoices/panel/panel-skeleton";
import { RecordHistory, RecordNotice } from "@/features/records/record-operations";
import type { CustomerDetail, CustomerRow } from "./customer";
import { CustomerFacts } from "./customer-facts";
import { CustomerInvoices } from "./customer-invoices";
import { CustomerTotals } from "./customer-totals";
import { PartyActions } from "./party-actions";
import { partyResource, type PartyRole } from "./role";

export type CustomerPanelProps = PanelMoves & {
  id: string;
  role: PartyRole;
  row: CustomerRow | undefined;
};

/** One customer or supplier beside the list: who it is, what is open, and the invoices. */
export function CustomerPanel({ id, role, row, ...moves }: CustomerPanelProps) {
  const t = useTranslations("customers.panel");
  const r = useTranslations(`customers.${role}`);
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.customers.byId.queryOptions({ id }));
  return (
    <SidePanel label={r("label")} title={data?.name ?? row?.name ?? r("label")} {...moves}>
      {data ? (
        <div className="space-y-6 px-4 pt-3 pb-8">
          <div>
            <PartyActions key={id} party={data} onDeleted={moves.onClose} />
            <RecordNotice record={recordOf(data)} />
          </div>
          {data.totals.length > 0 && <CustomerTotals totals={data.totals} />}
          <Section title={t("details")}>
            <CustomerFacts customer={data} />
          </Section>
          <CustomerInvoices key={id} customer={data} />
          <RecordHistory record={recordOf(data)} />
        </div>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <PanelSkeleton />
      )}
    </SidePanel>
  );
}

function recordOf({ connectionId, role, externalId }: CustomerDetail) {
  return { connectionId, resource: partyResource(role), externalId };
}
