"use client";
import { useLocale } from "next-intl";
import { formatAmount } from "@/components/money-format";
import { Unknown } from "@/components/unknown";

/** A quantity or a rate, with as many digits as it has; null is unknown. */
export function NumberText({ value, suffix = "" }: { value: string | null; suffix?: string }) {
  const locale = useLocale();
  if (value === null) return <Unknown />;
  const text = formatAmount(value, { currency: "JPY", locale, mostDigits: 6 });
  return (
    <span className="figures">
      {text}
      {suffix}
    </span>
  );
}
