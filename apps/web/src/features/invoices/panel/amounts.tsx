"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { InvoiceDetail } from "../invoice";

const ROWS = ["net", "tax", "gross", "open"] as const;

/** The sums of the document, in line with the last column of its lines. */
export function Amounts({ invoice }: { invoice: InvoiceDetail }) {
  const t = useTranslations("invoices.panel.amounts");
  return (
    <dl className="mt-2 ml-auto grid w-64 max-w-full grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-base">
      {ROWS.map((name) => (
        <div key={name} className={`contents ${name === "gross" ? "font-semibold" : ""}`}>
          <dt className={name === "gross" ? "" : "text-ink-2"}>{t(name)}</dt>
          <dd className="text-right">
            <Money amount={invoice[name]} currency={invoice.currency} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
