import { CATALOG } from "@comptoir/providers/catalog";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { Truncated } from "@/components/truncated";
import { CountText } from "./count-text";
import type { CustomerRow } from "./customer";
import type { ColumnWords } from "./use-customer-columns";

const column = tableColumns<CustomerRow>();

/** Whose customer it is, from which provider, and how much is known of it. */
export function customerOriginColumns(t: ColumnWords, showCompany: boolean): DataTableColumns<CustomerRow> {
  const company = column.display({
    id: "company",
    header: t("company"),
    cell: ({ row }) => <Truncated text={row.original.companyName} className="text-ink-2" />,
    meta: { width: 132, grow: 1, drop: 4 },
  });
  return column.columns([
    ...(showCompany ? [company] : []),
    column.display({
      id: "provider",
      header: t("provider"),
      cell: ({ row }) => <Truncated text={CATALOG[row.original.providerId].name} className="text-ink-2" />,
      meta: { width: 92, drop: 3 },
    }),
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
