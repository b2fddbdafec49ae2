"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { InvoiceTotals } from "../invoice";

/** Sums of the whole view below its rows, a line per currency, never across. Null: too many rows to add up. */
export function TotalsBar({ totals }: { totals: InvoiceTotals | null | undefined }) {
  const t = useTranslations("invoices.totals");
  if (totals === undefined || totals?.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t("label")}
      className="flex shrink-0 flex-wrap items-center justify-end gap-x-8 gap-y-0.5 border-t border-line px-4 py-1.5 text-sm"
    >
      {totals === null ? (
        <span className="text-ink-3">{t("tooMany")}</span>
      ) : (
        totals.map((total) => (
          <span key={total.currency} className="flex flex-wrap items-baseline justify-end gap-x-4">
            <span className="text-xs font-medium text-ink-3">{total.currency}</span>
            <span className="max-sm:hidden">
              <Sum label={t("net")} amount={total.net} currency={total.currency} />
            </span>
            <Sum label={t("gross")} amount={total.gross} currency={total.currency} />
            <Sum label={t("open")} amount={total.open} currency={total.currency} />
          </span>
        ))
      )}
    </div>
  );
}

function Sum({ label, amount, currency }: { label: string; amount: string; currency: string }) {
  return (
    <span className="whitespace-nowrap">
      <span className="mr-1.5 text-ink-3">{label}</span>
      <Money amount={amount} currency={currency} showCurrency={false} className="font-medium" />
    </span>
  );
}
