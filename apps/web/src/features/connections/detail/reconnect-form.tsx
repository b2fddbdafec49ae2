"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Notice } from "@/components/notice";
import { refusalOf } from "@/features/data/refusal";
import { CredentialFields } from "../form/credential-fields";
import { type FieldValues, filledFields, problemsOf } from "../form/field-problems";
import { FieldSummary } from "../form/field-summary";
import { useFormTrouble } from "../form/use-form-trouble";

export type ReconnectFormProps = {
  id: string;
  connection: RouterOutputs["connections"]["byId"];
  error: unknown;
  onSave: (fields: Record<string, string>) => void;
};

/** The fields of a connection as they are saved; secrets are entered again. */
export function ReconnectForm({ id, connection, error, onSave }: ReconnectFormProps) {
  const t = useTranslations("connections.reconnect");
  const { providerId, settings, remoteAccountName } = connection;
  const [values, setValues] = useState<FieldValues>(settings);
  const [attempt, setAttempt] = useState(0);
  const trouble = useFormTrouble(providerId);
  const problems = problemsOf(providerId, values);
  const shown = attempt > 0 ? problems : {};
  function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (Object.keys(problems).length === 0) onSave(filledFields(providerId, values));
  }
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FieldSummary providerId={providerId} problems={shown} attempt={attempt} />
      {error !== null && (
        <Notice tone="danger">
          {refusalOf(error).reason === "another_account"
            ? t("anotherAccount", { account: remoteAccountName ?? CATALOG[providerId].name })
            : trouble(error)}
        </Notice>
      )}
      <CredentialFields
        providerId={providerId}
        values={values}
        onChange={setValues}
        problems={shown}
        secretHelp={t("kept")}
      />
    </form>
  );
}
