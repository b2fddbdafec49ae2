"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeleteDialog } from "@/features/records/delete-dialog";
import { RecordButtons } from "@/features/records/record-buttons";
import type { CustomerRow } from "./customer";
import { EditPartyDialog } from "./edit-party-dialog";
import { partyResource } from "./role";

/** Changes or deletes a customer or supplier at its provider; where it cannot be done, the button says why. */
export function PartyActions({ party, onDeleted }: { party: CustomerRow; onDeleted: () => void }) {
  const t = useTranslations(`customers.${party.role}`);
  const [doing, setDoing] = useState<"edit" | "delete" | null>(null);
  const { providerId, connectionId, externalId, name } = party;
  const resource = partyResource(party.role);
  const provider = CATALOG[providerId].name;
  return (
    <>
      <RecordButtons
        providerId={providerId}
        isDeleted={party.deletedAtProvider}
        edit={`${resource}.update`}
        remove={`${resource}.delete`}
        onEdit={() => setDoing("edit")}
        onDelete={() => setDoing("delete")}
      />
      {doing === "edit" && <EditPartyDialog party={party} onClose={() => setDoing(null)} />}
      {doing === "delete" && (
        <DeleteDialog
          order={{ type: `${resource}.delete`, connectionId, externalId, documentId: null, input: {} }}
          provider={provider}
          title={t("deleteTitle", { name })}
          text={t("deleteText", { provider })}
          onClose={() => setDoing(null)}
          onDeleted={onDeleted}
        />
      )}
    </>
  );
}
