import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { MoneyCell } from "@/components/money";
import type { InvoiceRow } from "../invoice";
import type { ColumnWords } from "./use-invoice-columns";

const column = tableColumns<InvoiceRow>();

/** What it comes to. The currency stands once, beside the gross amount, and only where several mix. */
export function amountColumns(t: ColumnWords, showCurrency: boolean): DataTableColumns<InvoiceRow> {
  return column.columns([
    column.display({
      id: "net",
      header: t("net"),
      cell: ({ row }) => <MoneyCell amount={row.original.net} currency={row.original.currency} />,
      meta: { width: 104, align: "end", drop: 1 },
    }),
    column.display({
      id: "gross",
      header: t("gross"),
      enableSorting: true,
      sortDescFirst: true,
      cell: ({ row }) => (
        <MoneyCell
          amount={row.original.gross}
          currency={row.original.currency}
          showCurrency={showCurrency}
          className="font-medium"
        />
      ),
      meta: { width: showCurrency ? 132 : 112, align: "end", card: "amount" },
    }),
    column.display({
      id: "open",
      header: t("open"),
      cell: ({ row }) => <MoneyCell amount={row.original.open} currency={row.original.currency} />,
      meta: { width: 108, align: "end", drop: 4 },
    }),
  ]);
}
