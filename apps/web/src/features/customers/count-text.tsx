"use client";
import { useFormatter } from "next-intl";

/** How many there are, in the figures of the language. */
export function CountText({ count }: { count: number }) {
  const format = useFormatter();
  return <span className="figures">{format.number(count)}</span>;
}
