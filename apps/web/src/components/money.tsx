"use client";
import { clsx } from "clsx";
import { useLocale } from "next-intl";
import { type DecimalText, formatAmount } from "./money-format";
import { Unknown } from "./unknown";

export type MoneyProps = {
  /** An exact decimal; null is "the provider does not say", not zero. */
  amount: DecimalText | null;
  currency: string | null;
  /** Whether the currency stands beside it: where rows of several currencies mix. */
  showCurrency?: boolean;
  /** Digits kept beyond the currency's own, for unit prices. */
  mostDigits?: number;
  className?: string;
};

/** An amount in running text or a card. */
export function Money({ amount, currency, showCurrency = true, mostDigits, className }: MoneyProps) {
  const locale = useLocale();
  if (amount === null) return <Unknown />;
  return (
    <span className={clsx("figures whitespace-nowrap", className)}>
      {formatAmount(amount, { currency, locale, mostDigits })}
      {showCurrency && currency && <span className="ml-1 text-xs text-ink-3">{currency}</span>}
    </span>
  );
}

/** An amount in a column: right-aligned, the currency in a fixed width so that the figures stay in line. */
export function MoneyCell({ amount, currency, showCurrency = false, mostDigits, className }: MoneyProps) {
  const locale = useLocale();
  const tail = showCurrency && (
    <span className="inline-block w-8 text-xs text-ink-3">{amount && currency}</span>
  );
  return (
    <span className={clsx("figures block truncate text-right", className)}>
      {amount === null ? <Unknown /> : formatAmount(amount, { currency, locale, mostDigits })}
      {tail}
    </span>
  );
}
