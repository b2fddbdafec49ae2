"use client";
import { useLocale, useTimeZone } from "next-intl";
import { formatDay, formatInstant } from "./date-format";
import { Unknown } from "./unknown";

/** A calendar day (`YYYY-MM-DD`), ISO on hover; null is unknown. */
export function DayText({ day }: { day: string | null }) {
  const locale = useLocale();
  if (day === null) return <Unknown />;
  return (
    <time dateTime={day} title={day} className="figures whitespace-nowrap">
      {formatDay(day, locale)}
    </time>
  );
}

/** An instant (ISO text) in the time zone of the page, ISO on hover; null is unknown. */
export function InstantText({ instant }: { instant: string | null }) {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? "UTC";
  if (instant === null) return <Unknown />;
  return (
    <time dateTime={instant} title={instant} className="figures whitespace-nowrap">
      {formatInstant(instant, locale, timeZone)}
    </time>
  );
}
