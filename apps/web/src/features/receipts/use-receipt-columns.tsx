"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { DayText } from "@/components/date";
import { MoneyCell } from "@/components/money";
import { Truncated } from "@/components/truncated";
import { Unknown } from "@/components/unknown";
import { companyColumn, providerColumn } from "@/features/records/record-columns";
import type { ReceiptRow } from "./receipt";
import { useMethodName } from "./use-method-name";

const column = tableColumns<ReceiptRow>();

type Words = ReturnType<typeof useTranslations<"receipts.columns">>;

/** The columns of the receipts; the company only where several are shown. */
export function useReceiptColumns(showCompany: boolean): DataTableColumns<ReceiptRow> {
  const t = useTranslations("receipts.columns");
  const methodName = useMethodName();
  return useMemo(
    () => [...moneyColumns(t, methodName), ...originColumns(t, showCompany)],
    [t, methodName, showCompany],
  );
}

function moneyColumns(t: Words, methodName: (text: string) => string): DataTableColumns<ReceiptRow> {
  return column.columns([
    column.display({
      id: "receivedOn",
      header: t("receivedOn"),
      cell: ({ row }) => <DayText day={row.original.receivedOn} />,
      meta: { width: 124, card: "detail" },
    }),
    column.display({
      id: "party",
      header: t("party"),
      cell: ({ row: { original } }) =>
        original.partyName ? <Truncated text={original.partyName} className="font-medium" /> : <Unknown />,
      meta: { width: 200, grow: 3, card: "title" },
    }),
    column.display({
      id: "method",
      header: t("method"),
      cell: ({ row }) => row.original.method && <Truncated text={methodName(row.original.method)} />,
      meta: { width: 132, drop: 2, card: "detail" },
    }),
    column.display({
      id: "reference",
      header: t("reference"),
      cell: ({ row }) => row.original.reference && <Truncated text={row.original.reference} />,
      meta: { width: 160, grow: 1, drop: 1 },
    }),
  ]);
}

function originColumns(t: Words, showCompany: boolean): DataTableColumns<ReceiptRow> {
  return column.columns([
    ...(showCompany ? [companyColumn<ReceiptRow>(t("company"), { drop: 3 })] : []),
    providerColumn(t("provider"), { drop: 4 }),
    column.display({
      id: "amount",
      header: t("amount"),
      cell: ({ row: { original } }) => (
        <MoneyCell amount={original.amount} currency={original.currency} showCurrency />
      ),
      meta: { width: 132, align: "end", card: "amount" },
    }),
  ]);
}
