"use client";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../button";
import { Field } from "../field";
import { TextInput } from "../text-input";
import { DATE_PRESETS, type FilterValue } from "./filter";

type DatesValue = Extract<FilterValue, { kind: "dates" }>;

export type DatesEditorProps = {
  value: DatesValue | undefined;
  onValue: (value: DatesValue) => void;
  onDone: () => void;
};

/** A relative range with one press, or two days. */
export function DatesEditor({ value, onValue, onDone }: DatesEditorProps) {
  const t = useTranslations("filters");
  const range = value && !("preset" in value) ? value : undefined;
  const [from, setFrom] = useState(range?.from ?? "");
  const [to, setTo] = useState(range?.to ?? "");
  const wrong = from !== "" && to !== "" && from > to;
  const preset = value && "preset" in value ? value.preset : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (wrong) return;
    onValue({ kind: "dates", from: from || undefined, to: to || undefined });
    onDone();
  }
  return (
    <form onSubmit={submit} className="w-72">
      <div className="grid grid-cols-2 gap-0.5 p-1.5">
        {DATE_PRESETS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={preset === name}
            onClick={() => {
              onValue({ kind: "dates", preset: name });
              onDone();
            }}
            className={clsx(
              "h-7 rounded-sm px-2 text-left text-base hover:bg-press",
              preset === name && "bg-accent-soft text-accent",
            )}
          >
            {t(`presets.${name}`)}
          </button>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2 border-t border-line p-3">
        <Field label={t("from")} error={wrong ? t("wrongOrder") : undefined} className="min-w-0">
          <TextInput type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t("to")} className="min-w-0">
          <TextInput type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
        <Button type="submit" size="sm" variant="primary" className="col-span-2 justify-self-end">
          {t("apply")}
        </Button>
      </div>
    </form>
  );
}
