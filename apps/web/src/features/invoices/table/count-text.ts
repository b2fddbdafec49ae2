"use client";
import { useFormatter } from "next-intl";

/** How many there are, "1,000+" where counting stopped there; blank while nobody knows. */
export function useCountText(count: { count: number; isCapped: boolean } | undefined): string {
  const format = useFormatter();
  if (!count) return "";
  return `${format.number(count.count)}${count.isCapped ? "+" : ""}`;
}
