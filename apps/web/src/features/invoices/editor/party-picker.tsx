"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SearchSelect } from "@/components/search-select";
import { useTRPC } from "@/features/data/trpc";
import type { DocumentForm } from "./document-form";

export type PartyPickerProps = {
  id: string;
  connectionId: string;
  value: DocumentForm["party"];
  onChange: (party: DocumentForm["party"]) => void;
};

const MOST = 20;

/** The customer, found among those of the connection by name, number, tax number or address. */
export function PartyPicker({ id, connectionId, value, onChange }: PartyPickerProps) {
  const t = useTranslations("invoices.editor");
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const query = { connectionId, limit: MOST, ...(search.trim() ? { search: search.trim() } : {}) };
  const found = useQuery(trpc.customers.list.queryOptions(query, { placeholderData: keepPreviousData }));
  const options = (found.data?.rows ?? [])
    .filter((row) => row.active && !row.deletedAtProvider)
    .map((row) => ({ id: row.externalId, label: row.name, hint: row.code }));
  return (
    <SearchSelect
      id={id}
      options={options}
      value={value && { id: value.externalId, label: value.name }}
      onChange={(option) => onChange(option && { externalId: option.id, name: option.label })}
      onSearch={setSearch}
      note={found.isPending ? t("searching") : options.length === 0 ? t("noCustomer") : null}
      placeholder={t("chooseCustomer")}
      openLabel={t("showCustomers")}
    />
  );
}
