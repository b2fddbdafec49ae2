"use client";
import { useTranslations } from "next-intl";
import { EntryField } from "@/features/records/entry-field";
import { type ListEntry, useEntries } from "@/features/records/use-entries";
import { useRate } from "./rate-text";
import { type ChosenRate, entryOfRate } from "./tax-rate";

export type TaxRateFieldProps = {
  connectionId: string;
  chosen: ChosenRate;
  onChange: (chosen: ChosenRate) => void;
};

/** One of the provider's own VAT rates. */
export function TaxRateField({ connectionId, chosen, onChange }: TaxRateFieldProps) {
  const t = useTranslations("products.columns");
  const word = useRate();
  const rates = useEntries(connectionId, "tax_rates");
  const options = rates.flatMap(({ externalId, label, rate, detail }) =>
    rate === null
      ? []
      : [{ value: externalId, label: label || word(rate), ...(detail ? { hint: detail } : {}) }],
  );
  const choose = (value: string) => onChange(rateOf(rates.find(({ externalId }) => externalId === value)));
  const value = entryOfRate(rates, chosen)?.externalId ?? (chosen.taxRate && word(chosen.taxRate));
  return <EntryField label={t("taxRate")} options={options} value={value} onChange={choose} />;
}

function rateOf(entry: ListEntry | undefined): ChosenRate {
  return { taxRate: entry?.rate ?? "", taxRegion: entry?.detail ?? "" };
}
