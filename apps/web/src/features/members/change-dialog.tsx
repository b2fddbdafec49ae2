"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { type Access, isNoneChosen, type Member, settledAccess } from "./access";
import { AccessFields } from "./access-fields";
import { useMemberSentence } from "./use-member-sentence";

export type ChangeDialogProps = {
  member: Member;
  isLastOwner: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Role and companies of a member; they hold from the next request. */
export function ChangeDialog({ member, isLastOwner, open, onOpenChange }: ChangeDialogProps) {
  const t = useTranslations("members");
  const [access, setAccess] = useState<Access>(member);
  const [isTried, setTried] = useState(false);
  const sentence = useMemberSentence();
  const change = useChange(() => onOpenChange(false));
  const formId = `change-${member.id}`;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isNoneChosen(access)) change.mutate({ id: member.id, ...settledAccess(access) });
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("changeDialog.title", { name: member.name })}
      description={member.email}
      confirm={
        <Button type="submit" form={formId} variant="primary" pending={change.isPending}>
          {t("changeDialog.submit")}
        </Button>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {change.isError && <Notice tone="danger">{sentence(change.error)}</Notice>}
        <AccessFields
          access={access}
          onChange={setAccess}
          isNoneChosen={isTried && isNoneChosen(access)}
          roleFixed={isLastOwner ? t("lastOwner") : undefined}
        />
      </form>
    </Dialog>
  );
}

function useChange(onDone: () => void) {
  const t = useTranslations("members.changeDialog");
  const toast = useToast();
  const trpc = useTRPC();
  const client = useQueryClient();
  return useMutation(
    trpc.members.change.mutationOptions({
      onSuccess: async () => {
        onDone();
        toast.show({ title: t("done") });
        await client.invalidateQueries();
      },
    }),
  );
}
