"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { PartyDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useOrder } from "@/features/operations/use-order";
import { DraftLoader } from "@/features/records/draft-loader";
import { RecordDialog } from "@/features/records/record-dialog";
import type { CustomerRow } from "./customer";
import { PartyFields } from "./party-fields";
import { partyDraftOf, partyValuesOf } from "./party-values";
import { partyResource } from "./role";
import { usePartyForm } from "./use-party-form";

export type EditPartyDialogProps = { party: CustomerRow; onClose: () => void };

/** Changes a customer or supplier: the form begins with what the provider keeps. */
export function EditPartyDialog({ party, onClose }: EditPartyDialogProps) {
  const t = useTranslations(`customers.${party.role}`);
  const { connectionId, externalId, role } = party;
  return (
    <DraftLoader
      record={{ connectionId, resource: partyResource(role), externalId }}
      schema={PartyDraft}
      title={t("editTitle")}
      onClose={onClose}
    >
      {(draft) => <Form party={party} draft={draft} onClose={onClose} />}
    </DraftLoader>
  );
}

function Form({ party, draft, onClose }: EditPartyDialogProps & { draft: PartyDraft }) {
  const t = useTranslations(`customers.${party.role}`);
  const r = useTranslations("records");
  const { connectionId, externalId, role } = party;
  const { form, labelOf } = usePartyForm(partyValuesOf(draft));
  const ordering = useOrder({ provider: CATALOG[party.providerId].name, showsRefusal: true });
  function submit() {
    const input = form.check(PartyDraft, partyDraftOf(form.values));
    if (!input) return;
    const type = `${partyResource(role)}.update` as const;
    ordering.order({ type, connectionId, externalId, documentId: null, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t("editTitle")}
      submit={r("save")}
      labelOf={labelOf}
      onSubmit={submit}
      onClose={onClose}
    >
      <PartyFields form={form} role={role} connectionId={connectionId} />
    </RecordDialog>
  );
}
