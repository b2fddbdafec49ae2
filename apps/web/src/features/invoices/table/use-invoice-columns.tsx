"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { DataTableColumns } from "@/components/data-table/columns";
import { companyColumn } from "@/features/records/record-columns";
import type { InvoiceRow } from "../invoice";
import { amountColumns } from "./amount-columns";
import { nameColumns } from "./name-columns";
import { stateColumns } from "./state-columns";

export type ColumnChoice = {
  /** Left out where one company is chosen. */
  showCompany: boolean;
  /** Where rows of several currencies mix. */
  showCurrency: boolean;
};

export type ColumnWords = ReturnType<typeof useTranslations<"invoices.columns">>;

/** The columns of the list. The ids of sortable ones are the API's names of sorts. */
export function useInvoiceColumns({ showCompany, showCurrency }: ColumnChoice): DataTableColumns<InvoiceRow> {
  const t = useTranslations("invoices.columns");
  return useMemo(
    () => [
      ...nameColumns(t),
      ...(showCompany ? [companyColumn<InvoiceRow>(t("company"), { width: 120, drop: 6 })] : []),
      ...stateColumns(t),
      ...amountColumns(t, showCurrency),
    ],
    [t, showCompany, showCurrency],
  );
}
