const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day `YYYY-MM-DD` as "03 Mar 2026" in the words of a language; no time zone moves it. */
export function formatDay(day: string, locale: string): string {
  return formatOf(locale, { day: "2-digit", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An instant (ISO text) as day and minute in a time zone. */
export function formatInstant(instant: string, locale: string, timeZone: string): string {
  const style = {
    day: "2-digit",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return formatOf(locale, { ...style, timeZone }).format(new Date(instant));
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Plain "en" writes months first; the portal's customers are European.
  const region = locale === "en" ? "en-GB" : locale;
  const key = `${region}|${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(region, options);
  formats.set(key, made);
  return made;
}
