"use client";
import { useTranslations } from "next-intl";
import { DataTable } from "@/components/data-table/data-table";
import type { InvoiceRow } from "../invoice";
import type { useInvoiceView } from "../view/use-invoice-view";
import { SORTS } from "../words/lists";
import { FirstUse } from "./first-use";
import { useInvoiceColumns } from "./use-invoice-columns";
import type { useInvoiceList } from "./use-invoice-list";

export type InvoiceTableProps = {
  view: ReturnType<typeof useInvoiceView>;
  list: ReturnType<typeof useInvoiceList>;
  /** How many rows the view has, where they were counted to the end. */
  total: number | undefined;
  showCurrency: boolean;
  openId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** The rows of the view. Esc closes what is open, then clears the search. */
export function InvoiceTable({
  view,
  list,
  total,
  showCurrency,
  openId,
  onOpen,
  onClose,
}: InvoiceTableProps) {
  const t = useTranslations("invoices");
  const columns = useInvoiceColumns({ showCompany: view.companyId === null, showCurrency });
  const clearSearch = view.search ? () => view.setSearch("") : undefined;
  return (
    <DataTable
      {...list}
      label={t("title")}
      columns={columns}
      rowId={(row) => row.id}
      rowLabel={labelOf}
      total={total}
      sort={{ column: view.sort.by, direction: view.sort.direction }}
      onSort={({ column, direction }) => {
        const by = SORTS.find((sort) => sort === column);
        if (by) view.setSort({ by, direction });
      }}
      openRowId={openId}
      onOpen={(row) => onOpen(row.id)}
      onBack={openId ? onClose : clearSearch}
      isFiltered={view.isFiltered}
      onClearFilters={view.clear}
      empty={<FirstUse companyId={view.companyId} />}
    />
  );
}

function labelOf(row: InvoiceRow): string {
  return [row.number, row.partyName].filter(Boolean).join(", ");
}
