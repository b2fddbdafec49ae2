import { CATALOG, type ProviderId } from "@comptoir/providers/catalog";
import { type ColumnLayout, tableColumns } from "@/components/data-table/columns";
import { Truncated } from "@/components/truncated";
import { NameCell, type NamedRecord } from "./name-cell";

/** The name that a list is sorted by. */
export function nameColumn<Row extends NamedRecord>(header: string) {
  return tableColumns<Row>().display({
    id: "name",
    header,
    enableSorting: true,
    cell: ({ row }) => <NameCell row={row.original} />,
    meta: { width: 200, grow: 3, card: "title" },
  });
}

/** Whose record it is, where several companies are shown. */
export function companyColumn<Row extends { companyName: string }>(
  header: string,
  layout?: Partial<ColumnLayout>,
) {
  return tableColumns<Row>().display({
    id: "company",
    header,
    cell: ({ row }) => <Truncated text={row.original.companyName} className="text-ink-2" />,
    meta: { width: 132, grow: 1, drop: 4, ...layout },
  });
}

/** The service that a record comes from. */
export function providerColumn<Row extends { providerId: ProviderId }>(
  header: string,
  layout?: Partial<ColumnLayout>,
) {
  return tableColumns<Row>().display({
    id: "provider",
    header,
    cell: ({ row }) => <Truncated text={CATALOG[row.original.providerId].name} className="text-ink-2" />,
    meta: { width: 92, drop: 3, ...layout },
  });
}
