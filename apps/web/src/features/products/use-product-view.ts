"use client";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useCompany } from "@/features/shell/use-company";

const SORTS = ["name", "-name"] as const;
export type ProductSort = (typeof SORTS)[number];

const PARAMS = { q: parseAsString.withDefault(""), sort: parseAsStringLiteral(SORTS).withDefault("name") };

/** What the address asks for. */
export type ProductView = { companyId: string | null; search: string; sort: ProductSort };

/** The view that the address holds, and the ways to change it. */
export function useProductView() {
  const [companyId] = useCompany();
  const [{ q, sort }, setParams] = useQueryStates(PARAMS, { history: "replace" });
  return {
    companyId,
    search: q,
    sort,
    setSearch: (text: string) => void setParams({ q: text || null }),
    setSort: (next: ProductSort) => void setParams({ sort: next }, { history: "push" }),
  };
}
