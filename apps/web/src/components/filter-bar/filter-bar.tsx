"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { AddFilter } from "./add-filter";
import { ChipList } from "./chip-list";
import { type FilterDefinition, type FilterValues, withFilter } from "./filter";
import { SearchBox } from "./search-box";

export type FilterBarProps = {
  /** The name of the page, which is its first heading. */
  title: ReactNode;
  /** How many there are, beside the title. */
  count?: ReactNode;
  /** In a stable order: the chips follow it. */
  definitions: readonly FilterDefinition[];
  values: FilterValues;
  onValues: (values: FilterValues) => void;
  search: string;
  onSearch: (search: string) => void;
  searchPlaceholder?: string;
  /** At the right: density, export, the one primary action. */
  children?: ReactNode;
};

/** The head of a list: its name, search (`/`), filters in use as chips, and the button that adds one. */
export function FilterBar(props: FilterBarProps) {
  const { definitions, values, onValues } = props;
  const t = useTranslations("filters");
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-4 py-1.5">
      <h1 className="text-md font-semibold tracking-tight">{props.title}</h1>
      <span className="figures mr-2 text-sm text-ink-3">{props.count}</span>
      <search aria-label={t("bar")} className="contents">
        <SearchBox value={props.search} onValue={props.onSearch} placeholder={props.searchPlaceholder} />
        <ChipList
          definitions={definitions}
          values={values}
          onValues={onValues}
          focusNext={() => addButton.current?.focus()}
        />
        <AddFilter
          buttonRef={addButton}
          definitions={definitions.filter((definition) => !(definition.id in values))}
          onValue={(id, value) => onValues(withFilter(values, id, value))}
        />
        {Object.keys(values).length > 1 && (
          <button
            type="button"
            onClick={() => onValues({})}
            className="rounded-sm px-1 text-sm text-ink-3 hover:text-ink"
          >
            {t("clearAll")}
          </button>
        )}
      </search>
      <div className="ml-auto flex items-center gap-2">{props.children}</div>
    </div>
  );
}
