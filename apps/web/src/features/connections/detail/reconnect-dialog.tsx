"use client";
import type { RouterOutputs } from "@comptoir/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { ReconnectForm } from "./reconnect-form";

const FORM_ID = "reconnect";

export type ReconnectDialogProps = {
  connection: RouterOutputs["connections"]["byId"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** New credentials for the same account, tested before they are saved. */
export function ReconnectDialog({ connection, open, onOpenChange }: ReconnectDialogProps) {
  const t = useTranslations("connections.reconnect");
  const reconnect = useReconnect(() => onOpenChange(false));
  function toggle(next: boolean) {
    onOpenChange(next);
    if (!next) reconnect.reset();
  }
  return (
    <Dialog
      open={open}
      onOpenChange={toggle}
      title={t("title")}
      description={t("text")}
      confirm={
        <Button type="submit" form={FORM_ID} variant="primary" pending={reconnect.isPending}>
          {t("save")}
        </Button>
      }
    >
      <ReconnectForm
        id={FORM_ID}
        connection={connection}
        error={reconnect.error}
        onSave={(fields) => reconnect.mutate({ id: connection.id, fields })}
      />
    </Dialog>
  );
}

function useReconnect(onDone: () => void) {
  const t = useTranslations("connections.reconnect");
  const toast = useToast();
  const trpc = useTRPC();
  const client = useQueryClient();
  return useMutation(
    trpc.connections.reconnect.mutationOptions({
      onSuccess: async () => {
        toast.show({ title: t("done") });
        onDone();
        await client.invalidateQueries(trpc.connections.pathFilter());
      },
    }),
  );
}
