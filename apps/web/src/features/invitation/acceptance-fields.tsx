"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import type { Acceptance } from "./accept-state";

export type AcceptanceFieldsProps = {
  typed: Acceptance;
  onChange: (typed: Acceptance) => void;
  isKnownPerson: boolean;
  errorOf: (field: keyof Acceptance) => string | undefined;
};

/** A new person's name and password, or the password that a known one has. */
export function AcceptanceFields({ typed, onChange, isKnownPerson, errorOf }: AcceptanceFieldsProps) {
  const t = useTranslations("entry");
  return (
    <>
      {!isKnownPerson && (
        <Field label={t("name")} error={errorOf("name")}>
          <TextInput
            id="name"
            autoComplete="name"
            maxLength={200}
            value={typed.name}
            onChange={(event) => onChange({ ...typed, name: event.target.value })}
          />
        </Field>
      )}
      <Field
        label={isKnownPerson ? t("password") : t("newPassword")}
        help={isKnownPerson ? undefined : t("passwordHelp")}
        error={errorOf("password")}
      >
        <TextInput
          id="password"
          type="password"
          autoComplete={isKnownPerson ? "current-password" : "new-password"}
          maxLength={200}
          value={typed.password}
          onChange={(event) => onChange({ ...typed, password: event.target.value })}
        />
      </Field>
    </>
  );
}
