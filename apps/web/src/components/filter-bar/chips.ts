import type { DatePreset, FilterDefinition, FilterValue, FilterValues } from "./filter";

/** The words of a chip, in the person's language. */
export type ChipWords = {
  day: (day: string) => string;
  amount: (amount: string) => string;
  preset: (preset: DatePreset) => string;
  since: (day: string) => string;
  until: (day: string) => string;
  more: (first: string, count: number) => string;
};

export type Chip = { id: string; label: string; value: string };

/** One chip for each filter that is set, in the order in which the table offers them. */
export function chipsOf(
  definitions: readonly FilterDefinition[],
  values: FilterValues,
  words: ChipWords,
): Chip[] {
  return definitions.flatMap((definition) => {
    const value = values[definition.id];
    if (value === undefined || value.kind !== definition.kind) return [];
    return [{ id: definition.id, label: definition.label, value: textOf(definition, value, words) }];
  });
}

function textOf(definition: FilterDefinition, value: FilterValue, words: ChipWords): string {
  switch (value.kind) {
    case "options":
      return listText(definition, value.values, words);
    case "text":
      return value.text;
    case "amounts":
      return rangeText(value.min && words.amount(value.min), value.max && words.amount(value.max), {
        from: (min) => `≥ ${min}`,
        to: (max) => `≤ ${max}`,
      });
    case "dates":
      if ("preset" in value) return words.preset(value.preset);
      return rangeText(value.from && words.day(value.from), value.to && words.day(value.to), {
        from: words.since,
        to: words.until,
      });
  }
}

function listText(definition: FilterDefinition, values: readonly string[], words: ChipWords): string {
  const options = definition.kind === "options" ? definition.options : [];
  const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
  const first = labels[0] ?? "";
  return labels.length <= 2 ? labels.join(", ") : words.more(first, labels.length - 1);
}

type OneEnd = { from: (text: string) => string; to: (text: string) => string };

function rangeText(from: string | undefined, to: string | undefined, oneEnd: OneEnd): string {
  if (from && to) return `${from} – ${to}`;
  if (from) return oneEnd.from(from);
  return to ? oneEnd.to(to) : "";
}

/** Which chip gets the focus after the one at `index` is removed: its follower, else the one before, else none. */
export function chipAfterRemoval(index: number, countBefore: number): number | null {
  if (countBefore <= 1) return null;
  return Math.min(index, countBefore - 2);
}
