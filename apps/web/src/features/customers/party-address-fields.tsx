"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCountryName } from "@/features/companies/country-name";
import { DraftField } from "@/features/records/draft-field";
import { EntryField } from "@/features/records/entry-field";
import type { DraftForm } from "@/features/records/use-draft-form";
import type { PartyValues } from "./party-values";

const COUNTRIES = [
  ..."AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK".split(" "),
  ..."CA CN DZ JP MA MC TN US".split(" "),
];

/** Where it is. */
export function PartyAddressFields({ form }: { form: DraftForm<PartyValues> }) {
  const t = useTranslations("customers.form");
  const locale = useLocale();
  const nameOf = useCountryName();
  const countries = COUNTRIES.map((value) => ({ value, label: nameOf(value) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <DraftField form={form} name="street" label={t("street")} className="sm:col-span-6" />
      <DraftField form={form} name="postalCode" label={t("postalCode")} className="sm:col-span-1" />
      <DraftField form={form} name="city" label={t("city")} className="sm:col-span-3" />
      <div className="sm:col-span-2">
        <EntryField
          label={t("country")}
          options={countries}
          value={form.values.country}
          onChange={(country) => form.set({ country })}
        />
      </div>
    </div>
  );
}
