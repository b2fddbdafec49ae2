"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { chipAfterRemoval, chipsOf } from "./chips";
import { type FilterDefinition, type FilterValues, withFilter } from "./filter";
import { FilterChip } from "./filter-chip";
import { useChipWords } from "./use-chip-words";

export type ChipListProps = {
  definitions: readonly FilterDefinition[];
  values: FilterValues;
  onValues: (values: FilterValues) => void;
  /** Takes the focus when the last chip is removed. */
  focusNext: () => void;
};

/** The filters in use. A removed chip passes the focus on, so that several can be removed by keyboard. */
export function ChipList({ definitions, values, onValues, focusNext }: ChipListProps) {
  const t = useTranslations("filters");
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(definitions, values, useChipWords());

  function remove(id: string, index: number) {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[data-chip-edit]") ?? [])];
    const next = chipAfterRemoval(index, chips.length);
    const follower = next === null ? undefined : buttons.filter((_, at) => at !== index)[next];
    if (follower) follower.focus();
    else focusNext();
    onValues(withFilter(values, id, undefined));
  }
  return (
    <ul ref={list} aria-label={t("active")} className="contents">
      {chips.map((chip, index) => {
        const definition = definitions.find((one) => one.id === chip.id);
        return (
          definition && (
            <FilterChip
              key={chip.id}
              chip={chip}
              definition={definition}
              value={values[chip.id]}
              onValue={(value) => onValues(withFilter(values, chip.id, value))}
              onRemove={() => remove(chip.id, index)}
            />
          )
        );
      })}
    </ul>
  );
}
