import type { FilterValue } from "@/components/filter-bar/filter";
import { readRange, writeRange } from "./range-param";

export type AmountsValue = Extract<FilterValue, { kind: "amounts" }>;

const DECIMAL = /^-?\d{1,15}(\.\d{1,4})?$/;

/** "100..2500.50", either end may be missing; null for anything else. */
export function readAmounts(text: string): AmountsValue | null {
  const range = readRange(text, DECIMAL);
  if (range === null) return null;
  return {
    kind: "amounts",
    ...(range.from ? { min: range.from } : {}),
    ...(range.to ? { max: range.to } : {}),
  };
}

/** The reverse of {@link readAmounts}. */
export function writeAmounts(value: AmountsValue): string {
  return writeRange(value.min, value.max) ?? "";
}
