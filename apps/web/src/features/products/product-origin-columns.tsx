import { CATALOG } from "@comptoir/providers/catalog";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { Truncated } from "@/components/truncated";
import type { ProductRow } from "./product";
import type { ColumnWords } from "./use-product-columns";

const column = tableColumns<ProductRow>();

/** Whose product it is, and from which provider. */
export function productOriginColumns(t: ColumnWords, showCompany: boolean): DataTableColumns<ProductRow> {
  const company = column.display({
    id: "company",
    header: t("company"),
    cell: ({ row }) => <Truncated text={row.original.companyName} className="text-ink-2" />,
    meta: { width: 132, grow: 1, drop: 4 },
  });
  const provider = column.display({
    id: "provider",
    header: t("provider"),
    cell: ({ row }) => <Truncated text={CATALOG[row.original.providerId].name} className="text-ink-2" />,
    meta: { width: 92, drop: 3 },
  });
  return column.columns([...(showCompany ? [company] : []), provider]);
}
