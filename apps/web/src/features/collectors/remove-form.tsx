"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Field } from "@/components/field";
import { Notice } from "@/components/notice";
import { SecretInput } from "@/components/secret-input";
import { refusalOf } from "@/features/data/refusal";
import { useCollectorSentence } from "./use-collector-sentence";

export type RemoveFormProps = { id: string; error: unknown; onConfirm: (password: string) => void };

/** The person's own password once more: a session that was left open removes nothing. */
export function RemoveForm({ id, error, onConfirm }: RemoveFormProps) {
  const t = useTranslations("collectors.remove");
  const sentence = useCollectorSentence();
  const form = useRef<HTMLFormElement>(null);
  const [isMissing, setMissing] = useState(false);
  const isWrong = error !== null && refusalOf(error).reason === "identity_not_confirmed";
  useEffect(() => {
    if (isWrong) form.current?.querySelector("input")?.select();
  }, [isWrong]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    setMissing(password === "");
    if (password === "") form.current?.querySelector("input")?.focus();
    else onConfirm(password);
  }
  const problem = isMissing ? t("passwordMissing") : isWrong ? sentence(error) : undefined;
  return (
    <form ref={form} id={id} onSubmit={submit} noValidate className="flex flex-col gap-3">
      {error !== null && !isWrong && !isMissing && <Notice tone="danger">{sentence(error)}</Notice>}
      <Field name="password" label={t("password")} help={t("passwordHelp")} error={problem}>
        <SecretInput autoComplete="current-password" maxLength={200} />
      </Field>
    </form>
  );
}
