"use client";
import { useLocale } from "next-intl";
import { formatAmount } from "@/components/money-format";
import { barsOf } from "./bars";
import { formatMonth, type Month } from "./month";

const COLUMN = 24;
const BAR = 14;
const HEIGHT = 36;

export type MonthBarsProps = {
  /** What the picture shows, in words. */
  label: string;
  values: readonly { month: Month; amount: string }[];
  currency: string;
  /** Shared by pictures that are compared. */
  range: { least: number; most: number };
};

/** Six months as bars over their first letters; the last one, which is chosen, stands out. */
export function MonthBars({ label, values, currency, range }: MonthBarsProps) {
  const locale = useLocale();
  const { bars, zero } = barsOf(
    values.map(({ amount }) => amount),
    { ...range, height: HEIGHT },
  );
  const width = COLUMN * values.length;
  return (
    <svg role="img" aria-label={label} width={width} height={HEIGHT + 20} className="block">
      {values.map(({ month, amount }, index) => {
        const bar = bars[index];
        const isChosen = index === values.length - 1;
        return (
          <g key={month} transform={`translate(${index * COLUMN} 1)`}>
            <title>{`${formatMonth(month, locale, "long")}: ${formatAmount(amount, { currency, locale })} ${currency}`}</title>
            <rect width={COLUMN} height={HEIGHT + 18} fill="transparent" />
            <rect
              x={(COLUMN - BAR) / 2}
              width={BAR}
              y={bar?.y}
              height={bar?.height}
              rx={1}
              className={isChosen ? "fill-ink-2" : "fill-line-control opacity-60"}
            />
            <text
              x={COLUMN / 2}
              y={HEIGHT + 15}
              textAnchor="middle"
              className={isChosen ? "fill-ink-2 text-xs font-medium" : "fill-ink-3 text-xs"}
            >
              {formatMonth(month, locale, "narrow")}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={zero + 1.5} y2={zero + 1.5} className="stroke-line-strong" />
    </svg>
  );
}
