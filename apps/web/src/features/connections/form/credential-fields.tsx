"use client";
import { CATALOG, type CredentialField, type ProviderId } from "@comptoir/providers/catalog";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { SecretInput } from "@/components/secret-input";
import { TextInput } from "@/components/text-input";
import type { FieldProblem, FieldValues } from "./field-problems";

export type CredentialFieldsProps = {
  providerId: ProviderId;
  values: FieldValues;
  onChange: (values: FieldValues) => void;
  problems: Readonly<Record<string, FieldProblem>>;
  /** Stands under each secret, in place of its own help. */
  secretHelp?: string;
};

/** The id of a field's control, for links to it. */
export function controlIdOf(field: string): string {
  return `credential-${field}`;
}

/** The fields that a service's catalogue entry asks for. */
export function CredentialFields(props: CredentialFieldsProps) {
  const { providerId, values, onChange, problems, secretHelp } = props;
  const t = useTranslations("connections.form");
  const locale = useLocale();
  return CATALOG[providerId].fields.map((field) => {
    const problem = problems[field.name];
    return (
      <Field
        key={field.name}
        name={field.name}
        label={field.label[locale]}
        aside={field.required ? undefined : t("optional")}
        help={secretHelp && field.kind === "secret" ? secretHelp : field.help[locale]}
        error={problem && t(problem)}
      >
        <CredentialControl
          field={field}
          value={values[field.name] ?? ""}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      </Field>
    );
  });
}

type ControlProps = { field: CredentialField; value: string; onChange: (value: string) => void };

function CredentialControl({ field, value, onChange }: ControlProps) {
  const t = useTranslations("connections.form");
  const common = {
    id: controlIdOf(field.name),
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    spellCheck: false,
  };
  if (field.kind === "secret") return <SecretInput {...common} autoComplete="new-password" mono />;
  return (
    <TextInput
      {...common}
      autoComplete="off"
      inputMode={field.kind === "url" ? "url" : undefined}
      placeholder={field.example && t("example", { example: field.example })}
      onBlur={() => onChange(value.trim())}
    />
  );
}
