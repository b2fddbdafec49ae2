"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import type { SetUpFieldsProps } from "./firm-fields";

/** The person who owns the firm and signs in first. */
export function OwnerFields({ setUp, onChange, errorOf }: SetUpFieldsProps) {
  const t = useTranslations("entry");
  return (
    <>
      <Field label={t("name")} error={errorOf("name")}>
        <TextInput
          id="name"
          autoComplete="name"
          maxLength={200}
          value={setUp.name}
          onChange={(event) => onChange({ ...setUp, name: event.target.value })}
        />
      </Field>
      <Field label={t("email")} error={errorOf("email")}>
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          spellCheck={false}
          maxLength={320}
          value={setUp.email}
          onChange={(event) => onChange({ ...setUp, email: event.target.value })}
        />
      </Field>
      <Field label={t("newPassword")} help={t("passwordHelp")} error={errorOf("password")}>
        <TextInput
          id="password"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          value={setUp.password}
          onChange={(event) => onChange({ ...setUp, password: event.target.value })}
        />
      </Field>
    </>
  );
}
