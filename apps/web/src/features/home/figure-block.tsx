"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";
import { Unknown } from "@/components/unknown";

/** `unknown` of the `of` documents behind it do not say the amount. */
export type FigureAmount = { currency: string; amount: string; count?: number; unknown: number; of: number };

export type FigureBlockProps = {
  label: string;
  /** Whether a header above names it already on wide screens. */
  isNamedAbove: boolean;
  /** The company's own currency first. */
  amounts: readonly FigureAmount[];
  children?: ReactNode;
};

/** One figure of a company's month, per currency, over its picture. */
export function FigureBlock({ label, isNamedAbove, amounts, children }: FigureBlockProps) {
  const t = useTranslations("home");
  // of other currencies only what there is
  const shown = amounts.filter(({ amount, count }, index) => index === 0 || Number(amount) !== 0 || count);
  return (
    <div className="min-w-0">
      <p className={clsx("text-sm text-ink-3", isNamedAbove && "lg:sr-only")}>{label}</p>
      {shown.map(({ currency, amount, count, unknown, of }) => (
        <p key={currency} className="flex flex-wrap items-baseline gap-x-2">
          {unknown > 0 && unknown >= of ? (
            <Unknown />
          ) : (
            <Money
              amount={amount}
              currency={currency}
              className={clsx("text-base", Number(amount) === 0 ? "text-ink-3" : "font-medium")}
            />
          )}
          {unknown > 0 && unknown < of && (
            <span className="figures text-xs text-ink-3">{t("withoutAmount", { count: unknown })}</span>
          )}
          {count !== undefined && count > 0 && (
            <span className="figures text-xs text-ink-3">{t("documents", { count })}</span>
          )}
        </p>
      ))}
      {children && <div className="mt-2">{children}</div>}
    </div>
  );
}
