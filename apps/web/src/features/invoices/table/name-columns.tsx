import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { DayText } from "@/components/date";
import type { InvoiceRow } from "../invoice";
import { NumberCell } from "./number-cell";
import { PartyCell } from "./party-cell";
import type { ColumnWords } from "./use-invoice-columns";

const column = tableColumns<InvoiceRow>();

/** Which invoice it is: when it was issued, its number, and the other side. */
export function nameColumns(t: ColumnWords): DataTableColumns<InvoiceRow> {
  return column.columns([
    column.display({
      id: "issuedOn",
      header: t("issuedOn"),
      enableSorting: true,
      sortDescFirst: true,
      cell: ({ row }) => <DayText day={row.original.issuedOn} />,
      meta: { width: 120, card: "detail" },
    }),
    column.display({
      id: "number",
      header: t("number"),
      enableSorting: true,
      cell: ({ row }) => <NumberCell row={row.original} />,
      meta: { width: 156, grow: 2, card: "detail" },
    }),
    column.display({
      id: "party",
      header: t("party"),
      enableSorting: true,
      cell: ({ row }) => <PartyCell row={row.original} />,
      meta: { width: 156, grow: 3, card: "title" },
    }),
  ]);
}
