import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { Truncated } from "@/components/truncated";
import { companyColumn, providerColumn } from "@/features/records/record-columns";
import { CountText } from "./count-text";
import type { CustomerRow } from "./customer";
import type { ColumnWords } from "./use-customer-columns";

const column = tableColumns<CustomerRow>();

/** Whose customer it is, from which provider, and how much is known of it. */
export function customerOriginColumns(t: ColumnWords, showCompany: boolean): DataTableColumns<CustomerRow> {
  return column.columns([
    ...(showCompany ? [companyColumn<CustomerRow>(t("company"))] : []),
    providerColumn(t("provider")),
    column.display({
      id: "email",
      header: t("email"),
      cell: ({ row }) => row.original.email && <Truncated text={row.original.email} className="text-ink-2" />,
      meta: { width: 180, grow: 2, drop: 1 },
    }),
    column.display({
      id: "invoices",
      header: t("invoices"),
      cell: ({ row }) => <CountText count={row.original.invoiceCount} />,
      meta: { width: 92, align: "end", card: "amount" },
    }),
  ]);
}
