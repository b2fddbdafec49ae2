"use client";
import type { RouterOutputs } from "@comptoir/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SearchSelect } from "@/components/search-select";
import { useTRPC } from "@/features/data/trpc";
import type { LineForm } from "./document-form";

export type Product = RouterOutputs["products"]["list"]["rows"][number];

export type ProductPickerProps = {
  id: string;
  connectionId: string;
  value: LineForm["product"];
  onChange: (product: Product | null) => void;
};

const MOST = 20;

/** A product of the connection's catalogue; none is a line of its own. */
export function ProductPicker({ id, connectionId, value, onChange }: ProductPickerProps) {
  const t = useTranslations("invoices.editor");
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const query = { connectionId, limit: MOST, ...(search.trim() ? { search: search.trim() } : {}) };
  const found = useQuery(trpc.products.list.queryOptions(query, { placeholderData: keepPreviousData }));
  const rows = (found.data?.rows ?? []).filter(({ active }) => active);
  const options = rows.map((row) => ({ id: row.externalId, label: row.name, hint: row.code, row }));
  const known = rows.find(({ externalId }) => externalId === value?.externalId);
  return (
    <SearchSelect
      id={id}
      options={options}
      value={value && { id: value.externalId, label: value.name ?? known?.name ?? `№ ${value.externalId}` }}
      onChange={(option) => onChange(option?.row ?? null)}
      onSearch={setSearch}
      note={found.isPending ? t("searching") : options.length === 0 ? t("noProduct") : null}
      placeholder={t("chooseProduct")}
      openLabel={t("showProducts")}
    />
  );
}
