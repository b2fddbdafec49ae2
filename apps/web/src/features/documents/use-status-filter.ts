"use client";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useTranslations } from "next-intl";
import type { FilterDefinition, FilterValues } from "@/components/filter-bar/filter";
import type { DocumentRow } from "./document";

export type DocumentStatusWord = DocumentRow["status"];
const STATUSES: readonly DocumentStatusWord[] = ["stored", "quarantined"];

const PARSER = parseAsStringLiteral(STATUSES).withOptions({ history: "push" });

/** The one filter of the documents, which stands in the address; the state chosen last is the one. */
export function useStatusFilter() {
  const t = useTranslations("documents");
  const [status, setStatus] = useQueryState("status", PARSER);
  const options = STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }));
  const definitions: FilterDefinition[] = [
    { id: "status", label: t("columns.status"), kind: "options", options },
  ];
  const set: FilterValues = status ? { status: { kind: "options", values: [status] } } : {};
  return {
    status,
    definitions,
    values: set,
    setValues: (values: FilterValues) => {
      const chosen = values.status?.kind === "options" ? values.status.values.at(-1) : undefined;
      void setStatus(STATUSES.find((one) => one === chosen) ?? null);
    },
    clear: () => void setStatus(null),
  };
}
