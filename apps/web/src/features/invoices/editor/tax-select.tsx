"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/select";
import type { EditorPlace } from "./editor-place";

export type TaxSelectProps = {
  place: Pick<EditorPlace, "lists">;
  /** The code of an entry of the provider's list; blank is none. */
  value: string;
  onChange: (code: string) => void;
};

/** One of the provider's own tax rates; one that it no longer lists stays as it is. */
export function TaxSelect({ place, value, onChange }: TaxSelectProps) {
  const t = useTranslations("invoices.editor");
  const { taxes } = place.lists;
  const isKnown = value === "" || taxes.some(({ code }) => code === value);
  const options = [
    ...taxes.map(({ code, label }) => ({ value: code, label })),
    ...(isKnown ? [] : [{ value, label: `${value.split("|")[0] ?? value} %` }]),
  ];
  return (
    <Select
      options={options}
      value={value === "" ? undefined : value}
      placeholder={t("chooseTax")}
      onChange={onChange}
    />
  );
}
