"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { controlIdOf } from "./credential-fields";

export type CompanyFieldProps = {
  companies: readonly { id: string; name: string; country: string }[];
  companyId: string | null;
  onChange: (companyId: string) => void;
  isMissing: boolean;
};

/** The company whose account is connected. */
export function CompanyField({ companies, companyId, onChange, isMissing }: CompanyFieldProps) {
  const t = useTranslations("connections.form");
  return (
    <div id={controlIdOf("company")} tabIndex={-1} className="outline-none">
      <Field label={t("company")} error={isMissing ? t("companyMissing") : undefined}>
        <Select
          options={companies.map(({ id, name, country }) => ({ value: id, label: name, hint: country }))}
          value={companyId ?? undefined}
          placeholder={t("chooseCompany")}
          onChange={onChange}
        />
      </Field>
    </div>
  );
}
