/** A calendar month as `YYYY-MM`. */
export type Month = string;

const PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): text is Month {
  return PATTERN.test(text);
}

/** The month that many months later, or earlier where negative. */
export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The month of an instant, in UTC. */
export function monthOf(instant: Date): Month {
  return instant.toISOString().slice(0, 7);
}

/** "November 2026", or its first letter alone, in the words of a language. */
export function formatMonth(month: Month, locale: string, style: "long" | "short" | "narrow"): string {
  const parts = style === "narrow" ? { month: style } : ({ month: style, year: "numeric" } as const);
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...parts, timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
