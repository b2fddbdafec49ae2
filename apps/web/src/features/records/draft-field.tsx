"use client";
import type { ReactNode } from "react";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import type { DraftForm } from "./use-draft-form";

/** The names of the values that are text. */
type TextOf<Values> = { [Name in keyof Values]: Values[Name] extends string ? Name : never }[keyof Values] &
  string;

export type DraftFieldProps<Values> = {
  form: DraftForm<Values>;
  name: TextOf<Values>;
  label: ReactNode;
  help?: ReactNode;
  type?: "text" | "email" | "tel";
  mono?: boolean;
  figures?: boolean;
  className?: string;
};

/** The id of the control of a field, for the summary of problems. */
export function controlIdOf(field: string): string {
  return `draft-${field}`;
}

/** One line of text of a draft. */
export function DraftField<Values extends object>(props: DraftFieldProps<Values>) {
  const { form, name, label, help, type = "text", mono, figures, className } = props;
  return (
    <Field label={label} help={help} error={form.problems[name]} className={className}>
      <TextInput
        id={controlIdOf(name)}
        type={type}
        inputMode={figures ? "decimal" : undefined}
        autoComplete="off"
        mono={mono}
        figures={figures}
        maxLength={250}
        value={textAt(form.values, name)}
        onChange={(event) => form.set(partOf<Values>(name, event.target.value))}
      />
    </Field>
  );
}

function textAt<Values extends object>(values: Values, name: TextOf<Values>): string {
  const value: unknown = values[name];
  return typeof value === "string" ? value : "";
}

/** Guarantee: `TextOf` admits only the names of values that are text. */
function partOf<Values extends object>(name: TextOf<Values>, value: string): Partial<Values> {
  return { [name]: value } as Partial<Values>;
}
