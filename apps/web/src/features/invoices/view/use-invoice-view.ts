"use client";
import { useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { FilterValues } from "@/components/filter-bar/filter";
import { useCompany } from "@/features/shell/use-company";
import type { InvoiceFilter, InvoiceSort } from "../invoice";
import { apiFilterOf } from "./api-filter";
import { filterParamsOf, filterValuesOf } from "./filter-values";
import { useToday } from "./today";
import { viewParsers } from "./view-params";

/** A company or all, narrowed by a filter: what is counted and, sorted, listed and exported. */
export type InvoiceView = { companyId?: string; filter: InvoiceFilter };

/** The view that the address holds, and the ways to change it. Each change is a step that "back" undoes. */
export function useInvoiceView() {
  const [companyId] = useCompany();
  const [params, setParams] = useQueryStates(viewParsers, { history: "push" });
  const today = useToday();
  const values = useMemo(() => filterValuesOf(params), [params]);
  const view = useMemo<InvoiceView>(
    () => ({ ...(companyId ? { companyId } : {}), filter: apiFilterOf(params, today) }),
    [companyId, params, today],
  );
  return {
    companyId,
    view,
    values,
    search: params.q,
    sort: params.sort,
    isFiltered: Object.keys(values).length > 0 || params.q !== "",
    setValues: (next: FilterValues) => void setParams(filterParamsOf(next)),
    // letters are not steps: only where the search ended can be gone back to
    setSearch: (q: string) => void setParams({ q: q || null }, { history: "replace" }),
    setSort: (sort: InvoiceSort) => void setParams({ sort }),
    clear: () => void setParams({ ...filterParamsOf({}), q: null }),
  };
}
