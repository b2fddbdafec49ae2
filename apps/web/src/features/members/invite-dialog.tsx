"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useTRPC } from "@/features/data/trpc";
import { InviteForm } from "./invite-form";
import { InviteLink } from "./invite-link";

const FORM_ID = "invite";

export type InviteDialogProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Offers a seat; afterwards it shows the link, this once. */
export function InviteDialog({ open, onOpenChange }: InviteDialogProps) {
  const t = useTranslations("members.inviteDialog");
  const trpc = useTRPC();
  const client = useQueryClient();
  const invite = useMutation(
    trpc.members.invite.mutationOptions({
      onSuccess: () => void client.invalidateQueries(trpc.members.pathFilter()),
    }),
  );
  function toggle(next: boolean) {
    onOpenChange(next);
    if (!next) invite.reset();
  }
  if (invite.isSuccess) {
    return (
      <Dialog
        open={open}
        onOpenChange={toggle}
        title={t("sentTitle")}
        description={t("sentText", { email: invite.variables.email })}
        actions={
          <Button variant="primary" onClick={() => toggle(false)}>
            {t("done")}
          </Button>
        }
      >
        <InviteLink link={invite.data.link} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      title={t("title")}
      description={t("text")}
      confirm={
        <Button type="submit" form={FORM_ID} variant="primary" pending={invite.isPending}>
          {t("submit")}
        </Button>
      }
    >
      <InviteForm id={FORM_ID} error={invite.error} onInvite={invite.mutate} />
    </Dialog>
  );
}
