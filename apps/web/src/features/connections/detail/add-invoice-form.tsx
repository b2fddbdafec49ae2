"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Field } from "@/components/field";
import { TextInput } from "@/components/text-input";
import { refusalOf } from "@/features/data/refusal";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useSentence } from "@/features/errors/use-sentence";
import { invoiceHref } from "@/features/invoices/invoice-href";

const EXTERNAL_ID = /^[A-Za-z0-9._/-]{1,64}$/;

/** Adds one invoice by the id it has at the provider, and leads to it. */
export function AddInvoiceForm({ connectionId, service }: { connectionId: string; service: string }) {
  const t = useTranslations("connections.detail");
  const firm = useFirmSlug();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [externalId, setExternalId] = useState("");
  const [isMalformed, setMalformed] = useState(false);
  const trouble = useTrouble(service);
  const add = useMutation(
    trpc.connections.addInvoice.mutationOptions({
      onSettled: () => client.invalidateQueries(trpc.connections.pathFilter()),
    }),
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    const id = externalId.trim();
    setMalformed(!EXTERNAL_ID.test(id));
    if (EXTERNAL_ID.test(id)) add.mutate({ id: connectionId, externalId: id });
  }
  const error = isMalformed ? t("invoiceIdMissing") : add.error ? trouble(add.error) : undefined;
  return (
    <form onSubmit={submit} noValidate className="mt-2 flex flex-wrap items-start gap-2 max-sm:flex-col">
      <Field label={t("invoiceId", { service })} error={error} className="w-56">
        <TextInput mono value={externalId} onChange={(event) => setExternalId(event.target.value)} />
      </Field>
      <Button type="submit" pending={add.isPending} className="sm:mt-6">
        {t("addInvoice")}
      </Button>
      {add.isSuccess && (
        <p role="status" className="sm:mt-7.5">
          {t("invoiceAdded")}{" "}
          <Link
            href={invoiceHref(firm, add.data.invoiceId)}
            className="text-accent underline underline-offset-2"
          >
            {t("openInvoice")}
          </Link>
        </p>
      )}
    </form>
  );
}

function useTrouble(service: string): (error: unknown) => string {
  const t = useTranslations("connections.detail");
  const sentence = useSentence();
  return (error) => {
    const { code, reason } = refusalOf(error);
    if (code === "NOT_FOUND") return t("invoiceNotFound", { service });
    if (reason === "rejected") return t("invoiceRejected");
    return sentence(error);
  };
}
