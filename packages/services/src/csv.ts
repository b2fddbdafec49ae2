const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * One CSV cell for `;`-separated files. Text that begins like a formula (`= + - @`, tab, return) gets an apostrophe in
 * front; plain numbers stay raw.
 */
export function csvCell(value: string | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  const safe = /^[=+\-@\t\r]/.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
