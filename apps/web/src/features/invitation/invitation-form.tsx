"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, startTransition, useActionState, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary, type FieldProblem } from "@/components/error-summary";
import { Field } from "@/components/field";
import { Notice } from "@/components/notice";
import { TextInput } from "@/components/text-input";
import { AcceptanceFields } from "./acceptance-fields";
import type { Acceptance, AcceptAction, AcceptState } from "./accept-state";

export type InvitationFormProps = {
  action: AcceptAction;
  firm: string;
  email: string;
  /** The address has an account: its password is asked, not a new one. */
  isKnownPerson: boolean;
};

/** Takes the seat: name and a new password, or the password that the person has. */
export function InvitationForm({ action, firm, email, isKnownPerson }: InvitationFormProps) {
  const t = useTranslations("entry");
  const [state, accept, pending] = useActionState<AcceptState, Acceptance>(action, { status: "idle" });
  const [typed, setTyped] = useState<Acceptance>({ name: "", password: "" });
  const problems = useProblems(state, isKnownPerson);
  const errorOf = (field: keyof Acceptance) => problems.find((problem) => problem.field === field)?.text;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!pending) startTransition(() => accept(typed));
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <ErrorSummary
        problems={problems}
        attempt={state.status === "idle" ? 0 : state.attempt}
        controlId={(field) => field}
      />
      {state.status === "refused" && (
        <Notice key={state.attempt} tone="danger">
          <Refusal refusal={state.refusal} />
        </Notice>
      )}
      <Field label={t("email")}>
        <TextInput type="email" autoComplete="username" readOnly value={email} className="text-ink-2!" />
      </Field>
      <AcceptanceFields typed={typed} onChange={setTyped} isKnownPerson={isKnownPerson} errorOf={errorOf} />
      <Button type="submit" variant="primary" pending={pending} className="mt-1 w-full">
        <span className="truncate">{t("invitation.submit", { firm })}</span>
      </Button>
    </form>
  );
}

function useProblems(state: AcceptState, isKnownPerson: boolean): FieldProblem[] {
  const t = useTranslations("entry");
  if (state.status !== "invalid") return [];
  return state.fields.map((field) => {
    if (field === "name") return { field, label: t("name"), text: t("errors.name") };
    return isKnownPerson
      ? { field, label: t("password"), text: t("errors.passwordMissing") }
      : { field, label: t("newPassword"), text: t("errors.password") };
  });
}

function Refusal({ refusal }: { refusal: Extract<AcceptState, { status: "refused" }>["refusal"] }) {
  const t = useTranslations("entry");
  switch (refusal) {
    case "closed":
      return t("invitation.closedText");
    case "throttled":
    case "unavailable":
      return t(`errors.${refusal}`);
    default:
      return t(`invitation.${refusal}`);
  }
}
