export type FilterOption = {
  value: string;
  label: string;
  hint?: string;
  /** Options of one group stand together under its name. */
  group?: string;
};

/** A filter a table offers. `label` and option labels are in the person's language. */
export type FilterDefinition =
  | { id: string; label: string; kind: "options"; options: readonly FilterOption[] }
  | { id: string; label: string; kind: "dates" }
  | { id: string; label: string; kind: "amounts" }
  | { id: string; label: string; kind: "text" };

export const DATE_PRESETS = [
  "this_month",
  "last_month",
  "this_quarter",
  "last_quarter",
  "this_year",
  "last_year",
] as const;
export type DatePreset = (typeof DATE_PRESETS)[number];

/** What a filter is set to. Days are `YYYY-MM-DD`, amounts exact decimals; both ends belong to the range. */
export type FilterValue =
  | { kind: "options"; values: readonly string[] }
  | { kind: "dates"; preset: DatePreset }
  | { kind: "dates"; from?: string; to?: string }
  | { kind: "amounts"; min?: string; max?: string }
  | { kind: "text"; text: string };

export type FilterValues = Readonly<Record<string, FilterValue>>;

/** Whether a value narrows nothing and stands for "no filter". */
export function isBlank(value: FilterValue): boolean {
  switch (value.kind) {
    case "options":
      return value.values.length === 0;
    case "text":
      return value.text.trim() === "";
    case "amounts":
      return !value.min && !value.max;
    case "dates":
      return !("preset" in value) && !value.from && !value.to;
  }
}

/** The values with one filter set, or taken away where its value is blank or undefined. */
export function withFilter(values: FilterValues, id: string, value: FilterValue | undefined): FilterValues {
  const { [id]: _replaced, ...others } = values;
  return value === undefined || isBlank(value) ? others : { ...others, [id]: value };
}
