"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { MoneyCell } from "@/components/money";
import { Truncated } from "@/components/truncated";
import { companyColumn, nameColumn, providerColumn } from "@/features/records/record-columns";
import type { ProductRow } from "./product";
import { RateText } from "./rate-text";

const column = tableColumns<ProductRow>();

type ColumnWords = ReturnType<typeof useTranslations<"products.columns">>;

/** The columns of the products; the company only where several are shown. */
export function useProductColumns(showCompany: boolean): DataTableColumns<ProductRow> {
  const t = useTranslations("products.columns");
  return useMemo(
    () => [...nameColumns(t), ...originColumns(t, showCompany), ...priceColumns(t)],
    [t, showCompany],
  );
}

function nameColumns(t: ColumnWords): DataTableColumns<ProductRow> {
  return column.columns([
    nameColumn(t("name")),
    column.display({
      id: "code",
      header: t("code"),
      cell: ({ row }) => <span className="figures">{row.original.code}</span>,
      meta: { width: 120, card: "detail", drop: 5 },
    }),
    column.display({
      id: "family",
      header: t("family"),
      cell: ({ row }) => row.original.family && <Truncated text={row.original.family} />,
      meta: { width: 120, grow: 1, drop: 1 },
    }),
  ]);
}

function originColumns(t: ColumnWords, showCompany: boolean): DataTableColumns<ProductRow> {
  const company = companyColumn<ProductRow>(t("company"));
  return column.columns([...(showCompany ? [company] : []), providerColumn(t("provider"))]);
}

function priceColumns(t: ColumnWords): DataTableColumns<ProductRow> {
  return column.columns([
    column.display({
      id: "unit",
      header: t("unit"),
      cell: ({ row }) => row.original.unit && <Truncated text={row.original.unit} className="text-ink-2" />,
      meta: { width: 80, drop: 2 },
    }),
    column.display({
      id: "taxRate",
      header: t("taxRate"),
      cell: ({ row }) => <RateText rate={row.original.taxRate} />,
      meta: { width: 72, align: "end", card: "status" },
    }),
    column.display({
      id: "price",
      header: t("price"),
      cell: ({ row: { original } }) => (
        <MoneyCell amount={original.unitPrice} currency={original.currency} showCurrency mostDigits={6} />
      ),
      meta: { width: 124, align: "end", card: "amount" },
    }),
  ]);
}
