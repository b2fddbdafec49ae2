"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "../button";
import { Field } from "../field";
import { TextInput } from "../text-input";

export type TextEditorProps = {
  label: string;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
};

/** A part of a text. */
export function TextEditor({ label, text, onText, onDone }: TextEditorProps) {
  const t = useTranslations("filters");
  const [typed, setTyped] = useState(text);
  function submit(event: FormEvent) {
    event.preventDefault();
    onText(typed.trim());
    onDone();
  }
  return (
    <form onSubmit={submit} className="flex w-64 flex-col gap-2 p-3">
      <Field label={`${label} ${t("contains")}`}>
        <TextInput value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Button type="submit" size="sm" variant="primary" className="self-end">
        {t("apply")}
      </Button>
    </form>
  );
}
