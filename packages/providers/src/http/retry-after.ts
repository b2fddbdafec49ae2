/** Seconds above this are milliseconds at a service that is known to mix them up: nobody asks for ten minutes. */
const LARGEST_SECONDS = 600;

export type RetryAfterReading = {
  now: Date;
  /** The service sends milliseconds where the standard has seconds (Altoviz API, Rate limits). */
  milliseconds: boolean;
};

/**
 * How long a server asks to wait, in milliseconds, or null when it does not say.
 * Reads `retry-after-ms`, and `Retry-After` as seconds, as an HTTP date, or as milliseconds where the service does so.
 */
export function retryAfterMs(headers: Headers, reading: RetryAfterReading): number | null {
  const exact = wholeNumber(headers.get("retry-after-ms"));
  if (exact !== null) return exact;
  const value = headers.get("retry-after");
  const count = wholeNumber(value);
  if (count !== null) return reading.milliseconds && count > LARGEST_SECONDS ? count : count * 1000;
  const instant = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(instant) ? null : Math.max(0, instant - reading.now.getTime());
}

function wholeNumber(value: string | null): number | null {
  const text = value?.trim() ?? "";
  return /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text)) : null;
}
