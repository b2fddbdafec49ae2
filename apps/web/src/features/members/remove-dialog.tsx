"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import type { Member } from "./access";
import { useMemberSentence } from "./use-member-sentence";

export type RemoveDialogProps = { member: Member; open: boolean; onOpenChange: (open: boolean) => void };

/** Asks before a member loses the seat. */
export function RemoveDialog({ member, open, onOpenChange }: RemoveDialogProps) {
  const t = useTranslations("members.removeDialog");
  const { id, name } = member;
  const sentence = useMemberSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const client = useQueryClient();
  const remove = useMutation(
    trpc.members.remove.mutationOptions({
      onSuccess: async () => {
        onOpenChange(false);
        toast.show({ title: t("done", { name }) });
        await client.invalidateQueries(trpc.members.pathFilter());
      },
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title", { name })}
      confirm={
        <Button variant="danger" pending={remove.isPending} onClick={() => remove.mutate({ id })}>
          {t("submit")}
        </Button>
      }
    >
      {remove.isError && <Notice tone="danger">{sentence(remove.error)}</Notice>}
      <p>{t("text")}</p>
    </Dialog>
  );
}
