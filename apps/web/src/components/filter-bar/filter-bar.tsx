"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FilterDefinition, FilterValues } from "./filter";
import { Filters } from "./filters";
import { SearchBox } from "./search-box";

export type FilterBarProps = {
  /** The name of the page, which is its first heading. */
  title: ReactNode;
  /** How many there are, beside the title. */
  count?: ReactNode;
  /** In a stable order: the chips follow it. */
  definitions?: readonly FilterDefinition[];
  values?: FilterValues;
  /** Left out where the list has no filters. */
  onValues?: (values: FilterValues) => void;
  search?: string;
  /** Left out where the list cannot be searched. */
  onSearch?: (search: string) => void;
  searchPlaceholder?: string;
  /** At the right: density, export, the one primary action. */
  children?: ReactNode;
};

/** The head of a list: its name, search (`/`), filters in use as chips, and the button that adds one. */
export function FilterBar(props: FilterBarProps) {
  const { definitions = [], values = {}, onValues } = props;
  const t = useTranslations("filters");
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-4 py-1.5">
      <h1 className="text-md font-semibold tracking-tight">{props.title}</h1>
      <span className="figures mr-2 text-sm text-ink-3">{props.count}</span>
      <search aria-label={t("bar")} className="contents">
        {props.onSearch && (
          <SearchBox
            value={props.search ?? ""}
            onValue={props.onSearch}
            placeholder={props.searchPlaceholder}
          />
        )}
        {onValues && <Filters definitions={definitions} values={values} onValues={onValues} />}
      </search>
      <div className="ml-auto flex items-center gap-2">{props.children}</div>
    </div>
  );
}
