import type { BasicInformation } from "./model";

const PREFIXES: Record<string, string> = {
  SALES: "",
  PRO_FORMA: "PRO ",
  CORRECTION: "KOR ",
  INTERIM: "ZAL ",
  INTERIM_FINAL: "KON ",
};

export function formatOf(invoiceType: string): string {
  return `${PREFIXES[invoiceType] ?? ""}%N/%M/%Y`;
}

export type Numbering = (
  format: string,
  date: string,
) => Pick<BasicInformation, "invoiceNumber" | "year" | "month" | "invoiceNumberInPeriod">;

/** Counts per format and month: %N number in the period, %M month, %Y year. */
export function createNumbering(): Numbering {
  const used = new Map<string, number>();
  return (format, date) => {
    const year = Number(date.slice(0, 4));
    const month = Number(date.slice(5, 7));
    const key = `${format}/${year}/${month}`;
    const next = (used.get(key) ?? 0) + 1;
    used.set(key, next);
    const invoiceNumber = format
      .replace("%N", String(next))
      .replace("%M", String(month).padStart(2, "0"))
      .replace("%Y", String(year));
    return { invoiceNumber, year, month, invoiceNumberInPeriod: next };
  };
}
