"use client";
import { useTranslations } from "next-intl";
import { Skeleton } from "../skeleton";
import type { ColumnLayout } from "./columns";
import { CARD_HEIGHT, type Density, ROW_HEIGHT } from "./density";

export type TableSkeletonProps = {
  layouts: readonly ColumnLayout[];
  template: string;
  cards: boolean;
  density: Density;
};

const LINES = Array.from({ length: 24 }, (_, line) => line);
const WIDTHS = ["w-3/4", "w-1/2", "w-2/3", "w-5/6"];

/** The table before its first rows: the same lines and columns, pale. */
export function TableSkeleton({ layouts, template, cards, density }: TableSkeletonProps) {
  const t = useTranslations("table");
  const height = cards ? CARD_HEIGHT : ROW_HEIGHT[density];
  return (
    <div role="status" className="min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">{t("loading")}</span>
      {!cards && <div className="h-8 border-b border-line" />}
      {LINES.map((line) => (
        <div
          key={line}
          style={{ height, gridTemplateColumns: cards ? "1fr auto" : template }}
          className="grid items-center border-b border-line"
        >
          {layouts.slice(0, cards ? 2 : undefined).map((layout, column) => (
            <div
              key={`${column}-${layout.width}`}
              className={`px-3 first:pl-4 last:pr-4 ${layout.align === "end" ? "justify-items-end grid" : ""}`}
            >
              <Skeleton className={`h-2.5 ${cards ? "w-24" : WIDTHS[(line + column) % WIDTHS.length]}`} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
