"use client";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type DataTableColumns, tableColumns } from "@/components/data-table/columns";
import { InstantText } from "@/components/date";
import { Truncated } from "@/components/truncated";
import type { DocumentRow } from "./document";
import { DocumentStatus } from "./document-status";
import { FileSize } from "./file-size";
import { InvoiceCell } from "./invoice-cell";
import { SendingCell } from "./sending/sending-cell";

const column = tableColumns<DocumentRow>();

type ColumnWords = ReturnType<typeof useTranslations<"documents.columns">>;

/** The columns of the received documents; the company only where several are shown. */
export function useDocumentColumns(showCompany: boolean): DataTableColumns<DocumentRow> {
  const t = useTranslations("documents.columns");
  const uploaded = useTranslations("documents")("uploaded");
  return useMemo(
    () => [...fileColumns(t, uploaded), ...placeColumns(t, showCompany)],
    [t, uploaded, showCompany],
  );
}

function fileColumns(t: ColumnWords, uploaded: string): DataTableColumns<DocumentRow> {
  return column.columns([
    column.display({
      id: "receivedAt",
      header: t("receivedAt"),
      cell: ({ row }) => <InstantText instant={row.original.receivedAt} />,
      meta: { width: 172, card: "detail" },
    }),
    column.display({
      id: "supplier",
      header: t("supplier"),
      cell: ({ row: { original } }) => (
        <Truncated
          text={original.collectorName ?? (original.isUploaded ? uploaded : "")}
          className="font-medium"
        />
      ),
      meta: { width: 160, grow: 2 },
    }),
    column.display({
      id: "file",
      header: t("file"),
      cell: ({ row }) => <Truncated text={row.original.fileName} at="middle" />,
      meta: { width: 200, grow: 3, card: "title" },
    }),
    column.display({
      id: "size",
      header: t("size"),
      cell: ({ row }) => <FileSize bytes={row.original.size} />,
      meta: { width: 88, align: "end", drop: 1 },
    }),
  ]);
}

function placeColumns(t: ColumnWords, showCompany: boolean): DataTableColumns<DocumentRow> {
  const company = column.display({
    id: "company",
    header: t("company"),
    cell: ({ row }) => <Truncated text={row.original.companyName ?? ""} className="text-ink-2" />,
    meta: { width: 140, grow: 1, drop: 2 },
  });
  return column.columns([
    ...(showCompany ? [company] : []),
    column.display({
      id: "invoice",
      header: t("invoice"),
      cell: ({ row }) => <InvoiceCell row={row.original} />,
      meta: { width: 148, drop: 3 },
    }),
    column.display({
      id: "sending",
      header: t("sending"),
      cell: ({ row }) => <SendingCell row={row.original} />,
      meta: { width: 120, drop: 1 },
    }),
    column.display({
      id: "status",
      header: t("status"),
      cell: ({ row }) => <DocumentStatus row={row.original} />,
      meta: { width: 132, card: "status" },
    }),
  ]);
}
