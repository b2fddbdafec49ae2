"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { Identifier } from "@/components/identifier";
import { Truncated } from "@/components/truncated";
import { nameColumn } from "@/features/records/record-columns";
import { customerOriginColumns } from "./customer-origin-columns";
import type { CustomerRow } from "./customer";

const column = tableColumns<CustomerRow>();

export type ColumnWords = ReturnType<typeof useTranslations<"customers.columns">>;

/** The columns of the customers; the company only where several are shown. */
export function useCustomerColumns(showCompany: boolean): DataTableColumns<CustomerRow> {
  const t = useTranslations("customers.columns");
  return useMemo(() => [...nameColumns(t), ...customerOriginColumns(t, showCompany)], [t, showCompany]);
}

function nameColumns(t: ColumnWords): DataTableColumns<CustomerRow> {
  return column.columns([
    nameColumn(t("name")),
    column.display({
      id: "code",
      header: t("code"),
      cell: ({ row }) => <span className="figures">{row.original.code}</span>,
      meta: { width: 112, drop: 2 },
    }),
    column.display({
      id: "taxId",
      header: t("taxId"),
      cell: ({ row }) => row.original.taxId && <Identifier value={row.original.taxId} />,
      meta: { width: 156, card: "detail" },
    }),
    column.display({
      id: "place",
      header: t("place"),
      cell: ({ row: { original } }) => (
        <Truncated text={[original.city, original.country].filter(Boolean).join(", ")} />
      ),
      meta: { width: 140, grow: 1, card: "detail" },
    }),
  ]);
}
