"use client";
import { useTranslations } from "next-intl";
import { NamedList } from "@/features/records/named-list";
import { useNamedView } from "@/features/records/use-named-view";
import { CustomerPanel } from "./customer-panel";
import { FirstUse } from "./first-use";
import { NewPartyButton } from "./new-party-button";
import type { PartyRole } from "./role";
import { useCustomerColumns } from "./use-customer-columns";
import { useCustomerList } from "./use-customer-list";
import { useLiveCustomers } from "./use-live-customers";

/** Whom the companies invoice, or who invoices them, with the open one beside the list. */
export function CustomersScreen({ partyRole: role }: { partyRole: PartyRole }) {
  const t = useTranslations(`customers.${role}`);
  const view = useNamedView();
  const { companyId } = view;
  useLiveCustomers();
  return (
    <NamedList
      param={role}
      title={t("title")}
      searchPlaceholder={t("search")}
      view={view}
      list={useCustomerList(role, view)}
      columns={useCustomerColumns(companyId === null)}
      action={<NewPartyButton role={role} companyId={companyId} />}
      panel={(opened) => <CustomerPanel role={role} {...opened} />}
      empty={<FirstUse role={role} companyId={companyId} />}
    />
  );
}
