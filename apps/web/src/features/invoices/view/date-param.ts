import { DATE_PRESETS, type DatePreset, type FilterValue } from "@/components/filter-bar/filter";
import { readRange, writeRange } from "./range-param";

export type DatesValue = Extract<FilterValue, { kind: "dates" }>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "last_month", or two days "2026-01-01..2026-03-31" of which one may be missing; null for anything else. */
export function readDates(text: string): DatesValue | null {
  if (isPreset(text)) return { kind: "dates", preset: text };
  const range = readRange(text, DAY);
  return range && { kind: "dates", ...range };
}

/** The reverse of {@link readDates}. */
export function writeDates(value: DatesValue): string {
  return "preset" in value ? value.preset : (writeRange(value.from, value.to) ?? "");
}

function isPreset(text: string): text is DatePreset {
  return DATE_PRESETS.some((preset) => preset === text);
}
