"use client";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/data-table/data-table";
import { ListWithPanel } from "@/components/data-table/list-with-panel";
import { useOpenRow } from "@/components/data-table/use-open-row";
import { FilterBar } from "@/components/filter-bar/filter-bar";
import { CustomerPanel } from "./customer-panel";
import { FirstUse } from "./first-use";
import { NewPartyButton } from "./new-party-button";
import type { PartyRole } from "./role";
import { useCustomerColumns } from "./use-customer-columns";
import { useCustomerList } from "./use-customer-list";
import { useCustomerView } from "./use-customer-view";
import { useLiveCustomers } from "./use-live-customers";

/** Whom the companies invoice, or who invoices them, with the open one beside the list. */
export function CustomersScreen({ partyRole: role }: { partyRole: PartyRole }) {
  const t = useTranslations(`customers.${role}`);
  const view = useCustomerView();
  const list = useCustomerList(role, view);
  const opened = useOpenRow(role, list.rows);
  const columns = useCustomerColumns(view.companyId === null);
  useLiveCustomers();
  const clearSearch = () => view.setSearch("");
  return (
    <>
      <FilterBar
        title={t("title")}
        search={view.search}
        onSearch={view.setSearch}
        searchPlaceholder={t("search")}
      >
        <NewPartyButton role={role} companyId={view.companyId} />
      </FilterBar>
      <ListWithPanel
        list={opened.list}
        panel={
          opened.openId && <CustomerPanel id={opened.openId} role={role} row={opened.row} {...opened.moves} />
        }
      >
        <DataTable
          {...list}
          label={t("title")}
          columns={columns}
          rowId={(row) => row.id}
          rowLabel={(row) => row.name}
          sort={{ column: "name", direction: view.sort === "name" ? "asc" : "desc" }}
          onSort={({ direction }) => view.setSort(direction === "asc" ? "name" : "-name")}
          openRowId={opened.openId}
          onOpen={(row) => opened.open(row.id)}
          onBack={opened.openId ? opened.onClose : view.search ? clearSearch : undefined}
          isFiltered={view.search !== ""}
          onClearFilters={clearSearch}
          empty={<FirstUse role={role} companyId={view.companyId} />}
        />
      </ListWithPanel>
    </>
  );
}
