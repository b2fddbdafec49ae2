"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";

export type EntryFieldProps = {
  label: string;
  options: readonly { value: string; label: string; hint?: string }[];
  /** "" for none. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

/** "" cannot be told from nothing chosen. */
const NONE = "-";

/** One entry of a list that the provider keeps, or none. A value that is no longer listed stays chosen. */
export function EntryField({ label, options, value, onChange, error }: EntryFieldProps) {
  const t = useTranslations("records");
  const isListed = value === "" || options.some((option) => option.value === value);
  const listed = isListed ? options : [{ value, label: value }, ...options];
  return (
    <Field label={label} error={error}>
      <Select
        options={[{ value: NONE, label: t("none") }, ...listed]}
        value={value || NONE}
        onChange={(next) => onChange(next === NONE ? "" : next)}
      />
    </Field>
  );
}
