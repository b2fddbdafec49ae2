"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { Notice } from "@/components/notice";
import { TextInput } from "@/components/text-input";
import type { SignInAction, SignInState } from "./sign-in-state";

/** E-mail and password. What was typed as e-mail stays after an error. */
export function SignInForm({ action }: { action: SignInAction }) {
  const t = useTranslations("signIn");
  const [state, submit, pending] = useActionState<SignInState, FormData>(action, { status: "idle" });
  const missing = state.status === "incomplete" ? state.missing : [];
  const email = state.status === "idle" ? "" : state.email;
  const trouble = useTrouble(state);
  return (
    <form action={submit} noValidate className="flex flex-col gap-4">
      {trouble && <Notice tone="danger">{trouble}</Notice>}
      <Field
        name="email"
        label={t("email")}
        error={missing.includes("email") ? t("emailMissing") : undefined}
      >
        <TextInput key={email} type="email" autoComplete="username" defaultValue={email} spellCheck={false} />
      </Field>
      <Field
        name="password"
        label={t("password")}
        error={missing.includes("password") ? t("passwordMissing") : undefined}
      >
        <TextInput type="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="mt-1 w-full">
        {t("submit")}
      </Button>
    </form>
  );
}

function useTrouble(state: SignInState): string | undefined {
  const t = useTranslations("signIn");
  switch (state.status) {
    case "failed":
      return t("failed");
    case "throttled":
      return t("throttled", { minutes: state.minutes });
    case "unavailable":
      return t("unavailable");
    default:
      return undefined;
  }
}
