/** A filter on one row; all that a request names have to agree. */
export type Filter<Row> = (row: Row) => boolean;

export function contains(part: string | null, ...texts: (string | number)[]): boolean {
  if (part === null || part === "") return true;
  const wanted = part.toLowerCase();
  return texts.some((text) => String(text).toLowerCase().includes(wanted));
}

export function flag(value: string | null): boolean | null {
  if (value === null || value === "") return null;
  return value.toLowerCase() === "true" || value === "1";
}

/** An ISO 8601 instant in UTC, with or without its `Z`; `undefined` when it is not given, null when unreadable. */
export function instant(value: string | null): number | null | undefined {
  if (value === null || value === "") return undefined;
  const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(value) || !value.includes("T") ? value : `${value}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : time;
}
