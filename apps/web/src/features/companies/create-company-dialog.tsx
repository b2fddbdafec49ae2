"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { useSentence } from "@/features/errors/use-sentence";
import { type CompanyDraft, emptyDraft } from "./company-draft";
import { CompanyFields } from "./company-fields";

const FORM_ID = "create-company";

export type CreateCompanyDialogProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Adds a client of the firm and goes to its page, where its services are connected. */
export function CreateCompanyDialog({ open, onOpenChange }: CreateCompanyDialogProps) {
  const t = useTranslations("companies");
  const trpc = useTRPC();
  const me = useQuery(trpc.me.context.queryOptions());
  const [typed, setTyped] = useState<CompanyDraft | null>(null);
  const [isNameMissing, setNameMissing] = useState(false);
  const sentence = useSentence();
  const create = useCreate();
  const draft = typed ?? emptyDraft(me.data?.firm.country ?? "FR");
  const isOwner = me.data?.role === "owner";

  function submit(event: FormEvent) {
    event.preventDefault();
    const name = draft.name.trim();
    setNameMissing(name === "");
    if (name !== "") create.mutate({ ...draft, name, taxId: draft.taxId.trim() });
  }
  return (
    <Dialog
      open={open && me.data !== undefined}
      onOpenChange={onOpenChange}
      title={t("form.title")}
      description={isOwner ? t("form.text") : t("onlyOwners")}
      confirm={
        isOwner && (
          <Button
            type="submit"
            form={FORM_ID}
            variant="primary"
            pending={create.isPending || create.isSuccess}
          >
            {t("form.submit")}
          </Button>
        )
      }
    >
      {isOwner && (
        <form id={FORM_ID} onSubmit={submit} noValidate className="flex flex-col gap-4">
          {create.isError && <Notice tone="danger">{sentence(create.error)}</Notice>}
          <CompanyFields draft={draft} onChange={setTyped} isNameMissing={isNameMissing} />
        </form>
      )}
    </Dialog>
  );
}

function useCreate() {
  const t = useTranslations("companies.form");
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const firm = useFirmSlug();
  const toast = useToast();
  return useMutation(
    trpc.companies.create.mutationOptions({
      onSuccess: ({ id }, { name }) => {
        toast.show({ title: t("added", { name }) });
        void client.invalidateQueries(trpc.companies.pathFilter());
        void client.invalidateQueries(trpc.me.pathFilter());
        router.push(`/${firm}/companies/${id}`);
        // the switcher in the header comes from the server
        router.refresh();
      },
    }),
  );
}
