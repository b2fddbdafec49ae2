"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";

export type DisconnectDialogProps = {
  connection: { id: string; invoiceCount: number };
  /** The account's name, or the service's. */
  account: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Asks before the secrets are destroyed, and says what stays. */
export function DisconnectDialog({ connection, account, open, onOpenChange }: DisconnectDialogProps) {
  const t = useTranslations("connections.disconnect");
  const sentence = useSentence();
  const toast = useToast();
  const trpc = useTRPC();
  const client = useQueryClient();
  const disconnect = useMutation(
    trpc.connections.disconnect.mutationOptions({
      onSuccess: async () => {
        onOpenChange(false);
        toast.show({ title: t("done") });
        await client.invalidateQueries();
      },
    }),
  );
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title", { account })}
      confirm={
        <Button
          variant="danger"
          pending={disconnect.isPending}
          onClick={() => disconnect.mutate({ id: connection.id })}
        >
          {t("confirm")}
        </Button>
      }
    >
      {disconnect.isError && <Notice tone="danger">{sentence(disconnect.error)}</Notice>}
      <p>{t("text")}</p>
      <p className="mt-2">{t("stays", { count: connection.invoiceCount })}</p>
      <p className="mt-2 text-ink-2">{t("again")}</p>
    </Dialog>
  );
}
