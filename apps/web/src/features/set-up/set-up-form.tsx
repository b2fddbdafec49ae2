"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, startTransition, useActionState, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary, type FieldProblem } from "@/components/error-summary";
import { Notice } from "@/components/notice";
import { FirmFields } from "./firm-fields";
import { OwnerFields } from "./owner-fields";
import type { SetUp, SetUpAction, SetUpState } from "./set-up-state";

const NOTHING: SetUp = { firmName: "", slug: "", country: "FR", name: "", email: "", password: "" };

/** The first firm and its owner, in one step. */
export function SetUpForm({ action }: { action: SetUpAction }) {
  const t = useTranslations("entry");
  const [state, send, pending] = useActionState<SetUpState, SetUp>(action, { status: "idle" });
  const [setUp, setSetUp] = useState(NOTHING);
  const problems = useProblems(state);
  const errorOf = (field: keyof SetUp) => problems.find((problem) => problem.field === field)?.text;
  const fields = { setUp, onChange: setSetUp, errorOf };
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!pending) startTransition(() => send(setUp));
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-8">
      {state.status === "invalid" && (
        <ErrorSummary problems={problems} attempt={state.attempt} controlId={(field) => field} />
      )}
      {state.status === "refused" && (
        <Notice key={state.attempt} tone="danger">
          <Refusal refusal={state.refusal} />
        </Notice>
      )}
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 text-base font-semibold">{t("setup.firm")}</legend>
        <FirmFields {...fields} />
      </fieldset>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 text-base font-semibold">{t("setup.owner")}</legend>
        <OwnerFields {...fields} />
      </fieldset>
      <Button type="submit" variant="primary" pending={pending} className="w-full">
        {t("setup.submit")}
      </Button>
    </form>
  );
}

function useProblems(state: SetUpState): FieldProblem[] {
  const t = useTranslations("entry");
  if (state.status !== "invalid") return [];
  const labels: Record<keyof SetUp, string> = {
    firmName: t("setup.firmName"),
    slug: t("setup.slug"),
    country: t("setup.country"),
    name: t("name"),
    email: t("email"),
    password: t("newPassword"),
  };
  return state.fields.map((field) => ({
    field,
    label: labels[field],
    text: field === "country" ? labels.country : t(`errors.${field}`),
  }));
}

function Refusal({ refusal }: { refusal: Extract<SetUpState, { status: "refused" }>["refusal"] }) {
  const t = useTranslations("entry");
  switch (refusal) {
    case "closed":
      return t("setup.closedText");
    case "existsAlready":
      return t("setup.existsAlready");
    case "unavailable":
      return t("errors.unavailable");
  }
}
