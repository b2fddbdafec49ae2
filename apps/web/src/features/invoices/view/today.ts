"use client";
import { useState } from "react";

/** The calendar day of an instant where the person is, `YYYY-MM-DD`. */
export function localDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** The person's day when the screen was opened. */
export function useToday(): string {
  const [today] = useState(() => localDay(new Date()));
  return today;
}
