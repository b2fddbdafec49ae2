"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/checkbox";
import { Field } from "@/components/field";
import { Money } from "@/components/money";
import { NumberText } from "../panel/number-text";
import { DiscountInput } from "./discount-input";
import { controlId } from "./editor-place";
import type { FieldsProps } from "./head-fields";
import type { Totals } from "./totals";

export type ServedTotals = { net: string | null; tax: string | null; gross: string | null };

export type TotalsCardProps = FieldsProps & {
  totals: Totals;
  /** The provider's own figures, as long as nothing was changed. */
  served: ServedTotals | null;
};

/** What concerns the whole, and what it comes to: the provider's figures, or an estimate until it answers. */
export function TotalsCard({ place, form, problemAt, onChange, totals, served }: TotalsCardProps) {
  const t = useTranslations("invoices.editor");
  const { currency, provider } = place;
  const problem = problemAt("discount");
  const shown = served ?? totals;
  return (
    <div className="grid gap-3">
      <Field label={t("fields.discount")} error={problem && t(`problems.${problem}`)}>
        <DiscountInput
          id={controlId("discount")}
          value={form.discount}
          currency={currency}
          onChange={(discount) => onChange({ discount })}
        />
      </Field>
      <Checkbox
        checked={form.pricesIncludeTax}
        onChange={(pricesIncludeTax) => onChange({ pricesIncludeTax })}
      >
        {t("fields.pricesIncludeTax")}
      </Checkbox>
      <dl aria-label={t("totals.label")} className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 pt-1 text-base">
        <Row label={t("totals.net")} amount={shown.net} currency={currency} />
        {served === null &&
          totals.groups.map(({ rate, tax }) => (
            <div key={rate} className="contents text-ink-2">
              <dt>
                {t("totals.taxAt")} <NumberText value={rate} suffix=" %" />
              </dt>
              <dd className="text-right">
                <Money amount={tax} currency={currency} />
              </dd>
            </div>
          ))}
        {(served !== null || totals.groups.length !== 1) && (
          <Row label={t("totals.tax")} amount={shown.tax} currency={currency} />
        )}
        <Row label={t("totals.gross")} amount={shown.gross} currency={currency} isSum />
      </dl>
      <p className="text-sm text-ink-3">{t(served ? "totals.served" : "totals.estimate", { provider })}</p>
    </div>
  );
}

type RowProps = { label: string; amount: string | null; currency: string; isSum?: boolean };

function Row({ label, amount, currency, isSum }: RowProps) {
  return (
    <div className={isSum ? "contents text-md font-semibold" : "contents"}>
      <dt className={isSum ? undefined : "text-ink-2"}>{label}</dt>
      <dd className="text-right">
        <Money amount={amount} currency={currency} />
      </dd>
    </div>
  );
}
