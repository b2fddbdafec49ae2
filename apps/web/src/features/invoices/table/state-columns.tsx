import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { DayText } from "@/components/date";
import { providerColumn } from "@/features/records/record-columns";
import type { InvoiceRow } from "../invoice";
import { InvoiceState } from "../words/invoice-state";
import type { ColumnWords } from "./use-invoice-columns";

const column = tableColumns<InvoiceRow>();

/** Where it comes from, where it stands, and when it is due. */
export function stateColumns(t: ColumnWords): DataTableColumns<InvoiceRow> {
  return column.columns([
    providerColumn(t("provider"), { width: 108 }),
    column.display({
      id: "state",
      header: t("state"),
      cell: ({ row }) => <InvoiceState row={row.original} />,
      meta: { width: 124, card: "status" },
    }),
    column.display({
      id: "dueOn",
      header: t("dueOn"),
      enableSorting: true,
      cell: ({ row }) => row.original.dueOn && <DayText day={row.original.dueOn} />,
      meta: { width: 112, drop: 5 },
    }),
  ]);
}
