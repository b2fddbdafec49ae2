"use client";
import { useTranslations } from "next-intl";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import type { DiscountForm } from "./document-form";

export type DiscountInputProps = {
  id: string;
  value: DiscountForm;
  currency: string;
  onChange: (value: DiscountForm) => void;
};

/** How much, and whether in percent or as an amount. */
export function DiscountInput({ id, value, currency, onChange }: DiscountInputProps) {
  const t = useTranslations("invoices.editor");
  return (
    <div className="flex">
      <TextInput
        id={id}
        figures
        inputMode="decimal"
        autoComplete="off"
        value={value.value}
        onChange={(event) => onChange({ ...value, value: event.target.value })}
        className="rounded-r-none!"
      />
      <Select
        aria-label={t("discountKind")}
        options={[
          { value: "percent", label: "%" },
          { value: "amount", label: currency },
        ]}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        className="-ml-px w-auto! shrink-0 rounded-l-none! px-1.5!"
      />
    </div>
  );
}
