"use client";
import { useTranslations } from "next-intl";
import { MoneyCell } from "@/components/money";
import { Select } from "@/components/select";
import { TextInput } from "@/components/text-input";
import { DiscountInput } from "./discount-input";
import { controlId } from "./editor-place";
import { ItemFields } from "./item-fields";
import { LineCell } from "./line-cell";
import type { LineEditorProps } from "./line-editor";
import { lineField } from "./read-form";
import { TaxSelect } from "./tax-select";

/** No unit is a choice too; the select needs a word for it. */
const NO_UNIT = "none";

/** What is sold, how much of it, for how much, at which rate. */
export function PricedFields(props: LineEditorProps) {
  const { place, line, amount, problemAt, onChange } = props;
  const t = useTranslations("invoices.editor");
  const at = (name: string) => ({ field: lineField(line, name), problem: problemAt(lineField(line, name)) });
  const number = (name: "quantity" | "unitPrice") => (
    <LineCell label={t(`columns.${name}`)} problem={at(name).problem}>
      <TextInput
        id={controlId(at(name).field)}
        figures
        inputMode="decimal"
        autoComplete="off"
        value={line[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </LineCell>
  );
  return (
    <>
      <ItemFields {...props} />
      {number("quantity")}
      <LineCell label={t("columns.unit")} problem={undefined}>
        <Select
          options={unitOptions(props, t("noUnit"))}
          value={line.unit || NO_UNIT}
          onChange={(unit) => onChange({ unit: unit === NO_UNIT ? "" : unit })}
        />
      </LineCell>
      {number("unitPrice")}
      <LineCell label={t("columns.discount")} problem={at("discount").problem}>
        <DiscountInput
          id={controlId(at("discount").field)}
          value={line.discount}
          currency={place.currency}
          onChange={(discount) => onChange({ discount })}
        />
      </LineCell>
      <LineCell label={t("columns.tax")} problem={at("tax").problem} className="sm:max-lg:col-span-2">
        <TaxSelect place={place} value={line.tax} onChange={(tax) => onChange({ tax })} />
      </LineCell>
      <div className="self-end sm:max-lg:col-span-2 lg:self-start">
        <div className="text-right text-sm text-ink-3 lg:sr-only">{t("columns.net")}</div>
        <div className="flex h-8 items-center justify-end">
          <MoneyCell amount={amount ?? "0"} currency={place.currency} />
        </div>
      </div>
    </>
  );
}

function unitOptions({ place, line }: LineEditorProps, none: string) {
  const { units } = place.lists;
  const isKnown = line.unit === "" || units.some(({ code }) => code === line.unit);
  return [
    { value: NO_UNIT, label: none },
    ...units.map(({ code, label }) => ({ value: code, label })),
    ...(isKnown ? [] : [{ value: line.unit, label: line.unit }]),
  ];
}
