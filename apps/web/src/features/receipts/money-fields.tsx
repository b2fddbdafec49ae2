"use client";
import { PAYMENT_METHODS } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import type { MoneyForm, MoneyReading } from "./money-form";

export type MoneyFieldsProps = {
  form: MoneyForm;
  /** Those to be shown. */
  problems: MoneyReading["problems"];
  currency: string;
  /** Stands under the amount. */
  amountHelp?: string | undefined;
  onChange: (form: MoneyForm) => void;
};

/** When, how much, how, and under which reference. */
export function MoneyFields({ form, problems, currency, amountHelp, onChange }: MoneyFieldsProps) {
  const t = useTranslations("receipts");
  return (
    <div className="mb-4 grid grid-cols-2 gap-4">
      <Field label={t("fields.day")} error={problems.day && t(`problems.${problems.day}`)}>
        <TextInput
          type="date"
          value={form.day}
          onChange={(event) => onChange({ ...form, day: event.target.value })}
        />
      </Field>
      <Field
        label={t("fields.amount")}
        aside={currency}
        help={amountHelp}
        error={problems.amount && t(`problems.${problems.amount}`)}
      >
        <TextInput
          figures
          inputMode="decimal"
          autoComplete="off"
          value={form.amount}
          onChange={(event) => onChange({ ...form, amount: event.target.value })}
        />
      </Field>
      <Field label={t("fields.method")}>
        <Select
          options={PAYMENT_METHODS.map((method) => ({ value: method, label: t(`methods.${method}`) }))}
          value={form.method}
          onChange={(method) => onChange({ ...form, method })}
        />
      </Field>
      <Field label={t("fields.reference")}>
        <TextInput
          maxLength={250}
          autoComplete="off"
          value={form.reference}
          onChange={(event) => onChange({ ...form, reference: event.target.value })}
        />
      </Field>
    </div>
  );
}
