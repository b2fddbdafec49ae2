"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextArea } from "@/components/text-area";
import { controlId } from "./editor-place";
import type { FieldsProps } from "./head-fields";

const NOTES = ["headerNotes", "footerNotes", "internalNotes"] as const;

/** The texts above and below the lines, and what the customer does not see. */
export function NoteFields({ form, onChange }: FieldsProps) {
  const t = useTranslations("invoices.editor.fields");
  return (
    <div className="grid gap-4">
      {NOTES.map((name) => (
        <Field key={name} label={t(name)}>
          <TextArea
            id={controlId(name)}
            maxLength={4000}
            value={form[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
