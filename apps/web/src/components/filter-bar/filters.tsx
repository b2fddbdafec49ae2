"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { AddFilter } from "./add-filter";
import { ChipList } from "./chip-list";
import { type FilterDefinition, type FilterValues, withFilter } from "./filter";

export type FiltersProps = {
  definitions: readonly FilterDefinition[];
  values: FilterValues;
  onValues: (values: FilterValues) => void;
};

/** The filters in use as chips, the button that adds one, and one that takes all away. */
export function Filters({ definitions, values, onValues }: FiltersProps) {
  const t = useTranslations("filters");
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <>
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
    </>
  );
}
