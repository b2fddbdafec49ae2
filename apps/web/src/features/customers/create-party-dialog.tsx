"use client";
import { PartyDraft } from "@comptoir/providers/operations";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useOrder } from "@/features/operations/use-order";
import { ConnectionChoice } from "@/features/records/connection-choice";
import { RecordDialog } from "@/features/records/record-dialog";
import type { Offer } from "@/features/records/use-offers";
import { PartyFields } from "./party-fields";
import { EMPTY_PARTY, partyDraftOf } from "./party-values";
import { partyResource, type PartyRole } from "./role";
import { usePartyForm } from "./use-party-form";

export type CreatePartyDialogProps = {
  role: PartyRole;
  /** At least one. */
  offers: readonly [Offer, ...Offer[]];
  onClose: () => void;
};

/** Makes a customer or supplier in one of the accounts that take them. */
export function CreatePartyDialog({ role, offers, onClose }: CreatePartyDialogProps) {
  const t = useTranslations(`customers.${role}`);
  const [chosen, setChosen] = useState(offers[0].connectionId);
  const offer = offers.find(({ connectionId }) => connectionId === chosen) ?? offers[0];
  const { form, labelOf } = usePartyForm({
    ...EMPTY_PARTY,
    country: CATALOG[offer.providerId].country ?? "",
  });
  const ordering = useOrder({ provider: CATALOG[offer.providerId].name, showsRefusal: true });
  function submit() {
    const input = form.check(PartyDraft, partyDraftOf(form.values));
    if (!input) return;
    const { connectionId } = offer;
    const type = `${partyResource(role)}.create` as const;
    ordering.order({ type, connectionId, externalId: null, documentId: null, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t("newTitle")}
      submit={t("create")}
      labelOf={labelOf}
      onSubmit={submit}
      onClose={onClose}
    >
      <ConnectionChoice
        offers={offers}
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          // families are those of an account
          form.set({ familyExternalId: "" });
        }}
      />
      <PartyFields form={form} role={role} connectionId={offer.connectionId} />
    </RecordDialog>
  );
}
