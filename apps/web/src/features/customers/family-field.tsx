"use client";
import { useTranslations } from "next-intl";
import { EntryField } from "@/features/records/entry-field";
import { useEntries } from "@/features/records/use-entries";

export type FamilyFieldProps = { connectionId: string; value: string; onChange: (value: string) => void };

/** One of the families that the provider keeps. */
export function FamilyField({ connectionId, value, onChange }: FamilyFieldProps) {
  const t = useTranslations("customers.form");
  const families = useEntries(connectionId, "customer_families");
  const options = families.map(({ externalId, label, code }) => ({
    value: externalId,
    label,
    ...(code ? { hint: code } : {}),
  }));
  return <EntryField label={t("family")} options={options} value={value} onChange={onChange} />;
}
