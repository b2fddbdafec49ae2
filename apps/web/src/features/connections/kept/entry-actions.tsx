"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/icon-button";
import { DeleteDialog } from "@/features/records/delete-dialog";
import type { ListEntry } from "@/features/records/use-entries";
import { isOffered } from "@/features/records/use-offers";
import { EditContactDialog } from "./contact-dialog";
import type { KeptListProps } from "./kept-list-view";
import { WRITABLE } from "./writable";

/** What can be done with an entry of a list; nothing where its provider lets nothing be done. */
export function EntryActions({ connection, list, entry }: KeptListProps & { entry: ListEntry }) {
  const t = useTranslations("connections.kept");
  const [doing, setDoing] = useState<"edit" | "delete" | null>(null);
  const { id: connectionId, providerId, status } = connection;
  const writes = WRITABLE[list];
  if (!writes || status === "disconnected") return null;
  const { externalId, label } = entry;
  const provider = CATALOG[providerId].name;
  const close = () => setDoing(null);
  return (
    <span className="flex justify-end">
      {writes.update && isOffered(providerId, writes.update) && (
        <IconButton size="sm" icon={Pencil} label={t("edit", { label })} onClick={() => setDoing("edit")} />
      )}
      {isOffered(providerId, writes.remove) && (
        <IconButton
          size="sm"
          icon={Trash2}
          label={t("delete", { label })}
          onClick={() => setDoing("delete")}
        />
      )}
      {doing === "edit" && (
        <EditContactDialog connection={connection} externalId={externalId} onClose={close} />
      )}
      {doing === "delete" && (
        <DeleteDialog
          order={{ type: writes.remove, connectionId, externalId, documentId: null, input: {} }}
          provider={provider}
          title={t("deleteTitle", { label })}
          text={t("deleteText", { provider })}
          onClose={close}
        />
      )}
    </span>
  );
}
