"use client";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCompany } from "@/features/shell/use-company";

const SORTS = ["name", "-name"] as const;

const PARAMS = { q: parseAsString.withDefault(""), sort: parseAsStringLiteral(SORTS).withDefault("name") };

/** What the address asks of a list by name. */
export type NamedView = { companyId: string | null; search: string; sort: (typeof SORTS)[number] };

/** The view that the address holds, and the ways to change it. */
export function useNamedView() {
  const [companyId] = useCompany();
  const [{ q, sort }, setParams] = useQueryStates(PARAMS, { history: "replace" });
  return {
    companyId,
    search: q,
    sort,
    setSearch: (text: string) => void setParams({ q: text || null }),
    setSort: (next: NamedView["sort"]) => void setParams({ sort: next }, { history: "push" }),
  };
}

/** The view as the procedures of such lists take it. */
export function namedInput({ companyId, search, sort }: NamedView) {
  const typed = search.trim();
  return {
    ...(companyId ? { companyId } : {}),
    ...(typed ? { search: typed } : {}),
    order: sort === "name" ? ("asc" as const) : ("desc" as const),
  };
}
