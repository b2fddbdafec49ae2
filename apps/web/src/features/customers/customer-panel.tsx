"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import type { PanelMoves } from "@/components/panel-keys";
import { useTRPC } from "@/features/data/trpc";
import { RecordHistory, RecordNotice } from "@/features/records/record-operations";
import { RecordPanel } from "@/features/records/record-panel";
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
  const query = useQuery(trpc.customers.byId.queryOptions({ id }));
  return (
    <RecordPanel label={r("label")} title={query.data?.name ?? row?.name} query={query} moves={moves}>
      {(customer) => (
        <>
          <div>
            <PartyActions key={id} party={customer} onDeleted={moves.onClose} />
            <RecordNotice record={recordOf(customer)} />
          </div>
          {customer.totals.length > 0 && <CustomerTotals totals={customer.totals} />}
          <Section title={t("details")}>
            <CustomerFacts customer={customer} />
          </Section>
          <CustomerInvoices key={id} customer={customer} />
          <RecordHistory record={recordOf(customer)} />
        </>
      )}
    </RecordPanel>
  );
}

function recordOf({ connectionId, role, externalId }: CustomerDetail) {
  return { connectionId, resource: partyResource(role), externalId };
}
