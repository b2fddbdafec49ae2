"use client";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/badge";
import type { PlainColumn } from "@/components/plain-table";
import { RateText } from "@/features/products/rate-text";
import type { ListEntry } from "@/features/records/use-entries";
import { EntryActions } from "./entry-actions";
import type { KeptListProps } from "./kept-list-view";
import { WRITABLE } from "./writable";

/** The columns of a list: names and codes; rates where it has them; what can be done where something can. */
export function useEntryColumns({ connection, list }: KeptListProps): PlainColumn<ListEntry>[] {
  const t = useTranslations("connections.kept");
  const code: PlainColumn<ListEntry> = {
    id: "code",
    header: t("columns.code"),
    className: "w-40 max-sm:hidden",
    cell: (entry) => <span className="figures text-ink-2">{entry.code}</span>,
  };
  const rate: PlainColumn<ListEntry> = {
    id: "rate",
    header: t("columns.rate"),
    align: "end",
    className: "w-24",
    cell: (entry) => <RateText rate={entry.rate} />,
  };
  const actions: PlainColumn<ListEntry> = {
    id: "actions",
    header: <span className="sr-only">{t("columns.actions")}</span>,
    align: "end",
    className: "w-24",
    cell: (entry) => <EntryActions connection={connection} list={list} entry={entry} />,
  };
  return [
    { id: "label", header: t(`names.${list}`), cell: (entry) => <EntryName entry={entry} /> },
    {
      id: "detail",
      header: t("columns.detail"),
      className: "max-sm:hidden",
      cell: (entry) => <span className="text-ink-2">{entry.detail}</span>,
    },
    ...(list === "settings" || list === "tax_rates" ? [] : [code]),
    ...(list === "tax_rates" ? [rate] : []),
    ...(WRITABLE[list] ? [actions] : []),
  ];
}

function EntryName({ entry }: { entry: ListEntry }) {
  const t = useTranslations("customers");
  return (
    <span className="flex items-center gap-2">
      <span className="font-medium">{entry.label}</span>
      {!entry.active && <Badge>{t("inactive")}</Badge>}
    </span>
  );
}
