"use client";
import { useFormatter } from "next-intl";
import { Unknown } from "@/components/unknown";

/** A rate in percent, which is short enough for a number. */
export function RateText({ rate }: { rate: string | null }) {
  const format = useRate();
  if (rate === null) return <Unknown />;
  return <span className="figures whitespace-nowrap">{format(rate)}</span>;
}

/** Words a rate in percent: "20 %", "5.5 %". */
export function useRate(): (rate: string) => string {
  const format = useFormatter();
  return (rate) => format.number(Number(rate) / 100, { style: "percent", maximumFractionDigits: 3 });
}
