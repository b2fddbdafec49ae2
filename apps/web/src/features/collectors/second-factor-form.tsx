"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Supplier } from "./overview";
import { useCollectorSentence } from "./use-collector-sentence";

/** Passes on the code that the supplier sent to somebody; the service says where it went. */
export function SecondFactorForm({ supplier }: { supplier: Supplier }) {
  const t = useTranslations("collectors.code");
  const sentence = useCollectorSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const [isMissing, setMissing] = useState(false);
  const send = useMutation(
    trpc.collectors.sendSecondFactor.mutationOptions({ onSuccess: () => toast.show({ title: t("sent") }) }),
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code") ?? "").trim();
    setMissing(code === "");
    if (code !== "") send.mutate({ credentialId: supplier.id, code });
  }
  const error = isMissing ? t("missing") : send.error ? sentence(send.error) : undefined;
  return (
    <form onSubmit={submit} noValidate className="flex max-w-96 items-start gap-2">
      <Field
        name="code"
        className="min-w-0 flex-1"
        label={t("label", { supplier: supplier.collectorName })}
        help={supplier.stateMessage}
        error={error}
      >
        <TextInput inputMode="numeric" autoComplete="one-time-code" maxLength={64} mono />
      </Field>
      <Button type="submit" variant="primary" pending={send.isPending} className="mt-6">
        {t("send")}
      </Button>
    </form>
  );
}
