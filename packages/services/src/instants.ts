/** A timestamp as PostgreSQL writes it ("2026-11-21 07:50:48.1+00") or a Date, as an ISO instant; null stays null. */
export function isoInstant(value: string | Date): string;
export function isoInstant(value: string | Date | null): string | null;
export function isoInstant(value: string | Date | null): string | null {
  if (value === null) return null;
  return (
    typeof value === "string" ? new Date(value.replace(" ", "T").replace(/([+-]\d{2})$/, "$1:00")) : value
  ).toISOString();
}
