"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import type { DocumentForm } from "./document-form";
import { controlId, type EditorPlace, type ProblemAt } from "./editor-place";
import { PartyPicker } from "./party-picker";

export type FieldsProps = {
  place: EditorPlace;
  form: DocumentForm;
  problemAt: ProblemAt;
  onChange: (fields: Partial<DocumentForm>) => void;
};

/** For whom, when, and about what. */
export function HeadFields({ place, form, problemAt, onChange }: FieldsProps) {
  const t = useTranslations("invoices.editor");
  const problem = (field: string) => {
    const code = problemAt(field);
    return code && t(`problems.${code}`);
  };
  const text = (name: "subject" | "orderReference", className: string) => (
    <Field label={t(`fields.${name}`)} className={className}>
      <TextInput
        id={controlId(name)}
        maxLength={250}
        autoComplete="off"
        value={form[name]}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <Field label={t("fields.party")} error={problem("party")} className="min-w-0 sm:col-span-4">
        <PartyPicker
          id={controlId("party")}
          connectionId={place.connectionId}
          value={form.party}
          onChange={(party) => onChange({ party })}
        />
      </Field>
      <Field label={t("fields.issuedOn")} error={problem("issuedOn")} className="sm:col-span-2">
        <TextInput
          id={controlId("issuedOn")}
          type="date"
          value={form.issuedOn}
          onChange={(event) => onChange({ issuedOn: event.target.value })}
        />
      </Field>
      {text("subject", "sm:col-span-4")}
      {text("orderReference", "sm:col-span-2")}
    </div>
  );
}
