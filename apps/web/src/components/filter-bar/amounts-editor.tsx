"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../button";
import { Field } from "../field";
import { TextInput } from "../text-input";
import { amountFromText } from "./amount-text";
import type { FilterValue } from "./filter";

type AmountsValue = Extract<FilterValue, { kind: "amounts" }>;

export type AmountsEditorProps = {
  value: AmountsValue | undefined;
  onValue: (value: AmountsValue) => void;
  onDone: () => void;
};

/** A least and a largest amount, each in the writing of any of the four countries. */
export function AmountsEditor({ value, onValue, onDone }: AmountsEditorProps) {
  const t = useTranslations("filters");
  const [min, setMin] = useState(value?.min ?? "");
  const [max, setMax] = useState(value?.max ?? "");
  const [checked, setChecked] = useState(false);
  const least = read(min);
  const most = read(max);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (least === null || most === null) return;
    onValue({ kind: "amounts", min: least, max: most });
    onDone();
  }
  return (
    <form onSubmit={submit} className="grid w-64 grid-cols-2 gap-2 p-3">
      <Field
        label={t("min")}
        error={checked && least === null ? t("notAnAmount") : undefined}
        className="min-w-0"
      >
        <TextInput figures inputMode="decimal" value={min} onChange={(event) => setMin(event.target.value)} />
      </Field>
      <Field
        label={t("max")}
        error={checked && most === null ? t("notAnAmount") : undefined}
        className="min-w-0"
      >
        <TextInput figures inputMode="decimal" value={max} onChange={(event) => setMax(event.target.value)} />
      </Field>
      <Button type="submit" size="sm" variant="primary" className="col-span-2 justify-self-end">
        {t("apply")}
      </Button>
    </form>
  );
}

/** The amount, undefined where the field is blank, null where it holds something else. */
function read(text: string): string | undefined | null {
  return text.trim() === "" ? undefined : amountFromText(text);
}
