"use client";
import { Field as Base } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { Field } from "@/components/field";
import { inputClass } from "@/components/text-input";

export type DraftNotesProps = { label: ReactNode; value: string; onChange: (value: string) => void };

const LONGEST = 4_000;

/** Several lines of text. */
export function DraftNotes({ label, value, onChange }: DraftNotesProps) {
  return (
    <Field label={label}>
      <Base.Control
        render={<textarea rows={3} maxLength={LONGEST} />}
        value={value}
        onValueChange={onChange}
        className={`${inputClass} h-auto! min-h-16 py-1.5`}
      />
    </Field>
  );
}
