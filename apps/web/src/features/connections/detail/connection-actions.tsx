"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ellipsis, KeyRound, RefreshCw, RotateCcw, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { IconButton } from "@/components/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/menu";
import { useToast } from "@/components/toast";
import { useTRPC } from "@/features/data/trpc";
import { useSentence } from "@/features/errors/use-sentence";
import { DisconnectDialog } from "./disconnect-dialog";
import { ReconnectDialog } from "./reconnect-dialog";

type Connection = RouterOutputs["connections"]["byId"];
type Dialog = "reconnect" | "disconnect" | null;

/** What can be done with a connection. One that is broken is mended first. */
export function ConnectionActions({ connection }: { connection: Connection }) {
  const t = useTranslations("connections.detail");
  const [dialog, setDialog] = useState<Dialog>(null);
  const sync = useRequestSync();
  const { id, providerId, status, running } = connection;
  if (status === "disconnected") return null;
  const canRead = CATALOG[providerId].capabilities.includes("invoices.list");
  const isBroken = status === "needs_attention";
  return (
    <>
      {isBroken && (
        <Button variant="primary" icon={KeyRound} onClick={() => setDialog("reconnect")}>
          {t("reconnect")}
        </Button>
      )}
      {canRead && (
        <Button
          icon={RefreshCw}
          pending={sync.isPending || running !== null}
          onClick={() => sync.mutate({ id, mode: "incremental" })}
        >
          {t("syncNow")}
        </Button>
      )}
      <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t("more")} />}>
        {canRead && (
          <MenuItem
            icon={RotateCcw}
            disabled={running !== null}
            onSelect={() => sync.mutate({ id, mode: "full" })}
          >
            {t("fullPass")}
          </MenuItem>
        )}
        <MenuItem icon={KeyRound} onSelect={() => setDialog("reconnect")}>
          {t("reconnect")}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Unplug} danger onSelect={() => setDialog("disconnect")}>
          {t("disconnect")}
        </MenuItem>
      </Menu>
      <ConnectionDialogs connection={connection} dialog={dialog} onDialog={setDialog} />
    </>
  );
}

type DialogsProps = { connection: Connection; dialog: Dialog; onDialog: (dialog: Dialog) => void };

function ConnectionDialogs({ connection, dialog, onDialog }: DialogsProps) {
  return (
    <>
      <ReconnectDialog
        connection={connection}
        open={dialog === "reconnect"}
        onOpenChange={(open) => onDialog(open ? "reconnect" : null)}
      />
      <DisconnectDialog
        connection={connection}
        account={connection.remoteAccountName ?? CATALOG[connection.providerId].name}
        open={dialog === "disconnect"}
        onOpenChange={(open) => onDialog(open ? "disconnect" : null)}
      />
    </>
  );
}

function useRequestSync() {
  const t = useTranslations("connections.detail");
  const toast = useToast();
  const sentence = useSentence();
  const trpc = useTRPC();
  const client = useQueryClient();
  return useMutation(
    trpc.connections.requestSync.mutationOptions({
      onSuccess: () => {
        toast.show({ title: t("queued"), tone: "info" });
        void client.invalidateQueries(trpc.connections.pathFilter());
      },
      onError: (error) => toast.show({ title: sentence(error), tone: "danger" }),
    }),
  );
}
