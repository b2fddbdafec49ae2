"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { COUNTRIES, CURRENCIES, type CompanyDraft, inCountry } from "./company-draft";
import { useCountryName } from "./country-name";

export type CompanyFieldsProps = {
  draft: CompanyDraft;
  onChange: (draft: CompanyDraft) => void;
  isNameMissing: boolean;
};

/** Name, country and tax number; currency and time zone follow the country until they are chosen. */
export function CompanyFields({ draft, onChange, isNameMissing }: CompanyFieldsProps) {
  const t = useTranslations("companies.form");
  const options = useCountryOptions();
  const set = (part: Partial<CompanyDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Field label={t("name")} error={isNameMissing ? t("nameMissing") : undefined}>
        <TextInput
          autoComplete="off"
          maxLength={200}
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      </Field>
      <Field label={t("country")}>
        <Select options={options} value={draft.country} onChange={(country) => set(inCountry(country))} />
      </Field>
      <Field label={t("taxId")} help={t("taxIdHelp")}>
        <TextInput
          mono
          autoComplete="off"
          maxLength={40}
          value={draft.taxId}
          onChange={(event) => set({ taxId: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("currency")}>
          <Select
            options={CURRENCIES.map((value) => ({ value, label: value }))}
            value={CURRENCIES.find((code) => code === draft.currency)}
            onChange={(currency) => set({ currency })}
          />
        </Field>
        <Field label={t("timeZone")} help={t("timeZoneHelp")}>
          <Select
            options={ZONES.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
            value={draft.timeZone}
            onChange={(timeZone) => set({ timeZone })}
          />
        </Field>
      </div>
    </>
  );
}

const ZONES = [...new Set(Object.values(COUNTRIES).map(({ timeZone }) => timeZone))].sort();

function useCountryOptions() {
  const nameOf = useCountryName();
  const locale = useLocale();
  return Object.keys(COUNTRIES)
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
