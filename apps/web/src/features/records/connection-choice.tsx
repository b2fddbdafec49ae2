"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import type { Offer } from "./use-offers";

export type ConnectionChoiceProps = {
  offers: readonly Offer[];
  value: string;
  onChange: (connectionId: string) => void;
};

/** In which account something is made; nothing where there is only one. */
export function ConnectionChoice({ offers, value, onChange }: ConnectionChoiceProps) {
  const t = useTranslations("records");
  const [only] = offers;
  if (offers.length < 2) return only && <p className="text-sm text-ink-2">{t("inAccount", only)}</p>;
  const options = offers.map(({ connectionId, label }) => ({ value: connectionId, label }));
  return (
    <Field label={t("account")}>
      <Select options={options} value={value} onChange={onChange} />
    </Field>
  );
}
