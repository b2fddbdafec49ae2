"use client";
import type { RouterInputs } from "@comptoir/api";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { Field } from "@/components/field";
import { Notice } from "@/components/notice";
import { TextInput } from "@/components/text-input";
import { type Access, isNoneChosen, NEW_ACCESS, settledAccess } from "./access";
import { AccessFields } from "./access-fields";
import { useMemberSentence } from "./use-member-sentence";

export type InviteFormProps = {
  id: string;
  error: unknown;
  onInvite: (invitation: RouterInputs["members"]["invite"]) => void;
};

const Email = z.email();

/** Whom to invite, as what, and for which companies. */
export function InviteForm({ id, error, onInvite }: InviteFormProps) {
  const t = useTranslations("members.form");
  const [email, setEmail] = useState("");
  const [access, setAccess] = useState<Access>(NEW_ACCESS);
  const [isTried, setTried] = useState(false);
  const sentence = useMemberSentence();
  const isAddress = Email.safeParse(email.trim()).success;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isAddress && !isNoneChosen(access)) onInvite({ email: email.trim(), ...settledAccess(access) });
  }
  return (
    <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
      {error !== null && <Notice tone="danger">{sentence(error)}</Notice>}
      <Field label={t("email")} error={isTried && !isAddress ? t("emailMissing") : undefined}>
        <TextInput
          type="email"
          autoComplete="off"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Field>
      <AccessFields access={access} onChange={setAccess} isNoneChosen={isTried && isNoneChosen(access)} />
    </form>
  );
}
