"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/components/money";

export type FigureBlockProps = {
  label: string;
  /** Whether a header above names it already on wide screens. */
  isNamedAbove: boolean;
  amounts: readonly { currency: string; amount: string; count?: number }[];
  children?: ReactNode;
};

/** One figure of a company's month, per currency, over its picture. */
export function FigureBlock({ label, isNamedAbove, amounts, children }: FigureBlockProps) {
  const t = useTranslations("home");
  return (
    <div className="min-w-0">
      <p className={clsx("text-sm text-ink-3", isNamedAbove && "lg:sr-only")}>{label}</p>
      {amounts.map(({ currency, amount, count }) => (
        <p key={currency} className="flex flex-wrap items-baseline gap-x-2">
          <Money
            amount={amount}
            currency={currency}
            className={clsx("text-base", Number(amount) === 0 ? "text-ink-3" : "font-medium")}
          />
          {count !== undefined && count > 0 && (
            <span className="figures text-xs text-ink-3">{t("documents", { count })}</span>
          )}
        </p>
      ))}
      {children && <div className="mt-2">{children}</div>}
    </div>
  );
}
