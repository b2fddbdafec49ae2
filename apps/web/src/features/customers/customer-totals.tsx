"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { CustomerDetail } from "./customer";

/** What was invoiced and what is open, per currency. */
export function CustomerTotals({ totals }: { totals: CustomerDetail["totals"] }) {
  const t = useTranslations("customers.panel");
  return (
    <div className="space-y-2">
      {totals.map(({ currency, gross, open }) => (
        <dl key={currency} className="grid grid-cols-2 gap-x-6">
          {[
            { label: t("invoiced"), amount: gross },
            { label: t("open"), amount: open },
          ].map(({ label, amount }) => (
            <div key={label}>
              <dt className="text-sm text-ink-3">{label}</dt>
              <dd className="text-lg font-semibold tracking-tight">
                <Money amount={amount} currency={currency} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
