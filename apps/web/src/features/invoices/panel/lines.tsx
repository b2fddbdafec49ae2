"use client";
import { useTranslations } from "next-intl";
import { ScrollBox } from "@/components/scroll-box";
import type { InvoiceLine } from "../invoice";
import { LineRow } from "./line-row";

export type LinesProps = { lines: readonly InvoiceLine[]; currency: string };

const COLUMNS = ["quantity", "unitPrice", "discount", "taxRate", "net", "gross"] as const;

/** What was sold, line by line. The discount has a column only where there is one. */
export function Lines({ lines, currency }: LinesProps) {
  const t = useTranslations("invoices.panel.lines");
  if (lines.length === 0) return <p className="py-1 text-base text-ink-2">{t("none")}</p>;
  const hasDiscount = lines.some(({ discount }) => discount !== null);
  return (
    <ScrollBox label={t("label")} className="-mx-4 overflow-x-auto px-4 -outline-offset-2!">
      <table aria-label={t("label")} className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            <th scope="col" className="py-1.5 pr-1.5 text-left font-medium">
              {t("description")}
            </th>
            {COLUMNS.filter((column) => hasDiscount || column !== "discount").map((column) => (
              <th
                key={column}
                scope="col"
                className="px-1.5 py-1.5 text-right font-medium whitespace-nowrap last:pr-0"
              >
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.position} line={line} currency={currency} hasDiscount={hasDiscount} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
