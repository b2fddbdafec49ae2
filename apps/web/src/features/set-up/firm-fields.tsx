"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { COUNTRIES } from "@/features/companies/company-draft";
import { useCountryName } from "@/features/companies/country-name";
import type { SetUp } from "./set-up-state";
import { slugOf } from "./slug";

export type SetUpFieldsProps = {
  setUp: SetUp;
  onChange: (setUp: SetUp) => void;
  errorOf: (field: keyof SetUp) => string | undefined;
};

/** The firm; its address follows the name until it is typed. */
export function FirmFields({ setUp, onChange, errorOf }: SetUpFieldsProps) {
  const t = useTranslations("entry.setup");
  const nameOf = useCountryName();
  const [isSlugTyped, setSlugTyped] = useState(false);
  function rename(firmName: string) {
    onChange({ ...setUp, firmName, slug: isSlugTyped ? setUp.slug : slugOf(firmName) });
  }
  return (
    <>
      <Field label={t("firmName")} error={errorOf("firmName")}>
        <TextInput
          id="firmName"
          autoComplete="organization"
          maxLength={200}
          value={setUp.firmName}
          onChange={(event) => rename(event.target.value)}
        />
      </Field>
      <Field label={t("slug")} help={t("slugHelp")} error={errorOf("slug")}>
        <TextInput
          id="slug"
          mono
          autoComplete="off"
          spellCheck={false}
          maxLength={48}
          value={setUp.slug}
          onChange={(event) => {
            setSlugTyped(true);
            onChange({ ...setUp, slug: event.target.value });
          }}
        />
      </Field>
      <Field label={t("country")}>
        <Select
          options={Object.keys(COUNTRIES).map((value) => ({ value, label: nameOf(value) }))}
          value={setUp.country}
          onChange={(country) => onChange({ ...setUp, country })}
        />
      </Field>
    </>
  );
}
