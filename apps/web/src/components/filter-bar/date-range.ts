import type { DatePreset } from "./filter";

export type DayRange = { from: string; to: string };

/** The days a preset stands for, seen from `today` (`YYYY-MM-DD`). Both ends belong to it. */
export function rangeOfPreset(preset: DatePreset, today: string): DayRange {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const quarter = month - (month % 3);
  switch (preset) {
    case "this_month":
      return months(year, month, 1);
    case "last_month":
      return months(year, month - 1, 1);
    case "this_quarter":
      return months(year, quarter, 3);
    case "last_quarter":
      return months(year, quarter - 3, 3);
    case "this_year":
      return months(year, 0, 12);
    case "last_year":
      return months(year - 1, 0, 12);
  }
}

/** `count` whole months from the month `month` (0-based, may be out of the year). */
function months(year: number, month: number, count: number): DayRange {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 0) };
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
