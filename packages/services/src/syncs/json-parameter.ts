/** How `JSON.stringify` writes NUL and half a surrogate pair (and texts that look like it, which do no harm). */
const UNSTORABLE = /\\u(0000|d[89a-f])/;

/**
 * Rows as one JSON parameter for `jsonb_to_recordset`. PostgreSQL stores neither NUL nor half a surrogate pair: NUL is
 * left out, a lone half becomes U+FFFD.
 */
export function jsonParameter(rows: readonly Record<string, unknown>[]): string {
  const text = JSON.stringify(rows);
  if (!UNSTORABLE.test(text)) return text;
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "string" ? storable(value) : value));
}

/** A text that PostgreSQL can hold. */
export function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\u0000") ? whole.replaceAll("\u0000", "") : whole;
}
