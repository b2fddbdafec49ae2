"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { ContactDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useOrder } from "@/features/operations/use-order";
import { DraftField } from "@/features/records/draft-field";
import { DraftLoader } from "@/features/records/draft-loader";
import { RecordDialog } from "@/features/records/record-dialog";
import { useDraftForm } from "@/features/records/use-draft-form";
import {
  CONTACT_FIELDS,
  type ContactValues,
  contactDraftOf,
  contactValuesOf,
  EMPTY_CONTACT,
} from "./contact-values";

type Connection = RouterOutputs["connections"]["byId"];

export type ContactDialogProps = { connection: Connection; onClose: () => void };

/** Makes a contact. */
export function CreateContactDialog(props: ContactDialogProps) {
  return <Form {...props} externalId={null} initial={EMPTY_CONTACT} />;
}

/** Changes a contact: the form begins with what the provider keeps. */
export function EditContactDialog({ externalId, ...props }: ContactDialogProps & { externalId: string }) {
  const t = useTranslations("connections.kept.contact");
  return (
    <DraftLoader
      record={{ connectionId: props.connection.id, resource: "contacts", externalId }}
      schema={ContactDraft}
      title={t("editTitle")}
      onClose={props.onClose}
    >
      {(draft) => <Form {...props} externalId={externalId} initial={contactValuesOf(draft)} />}
    </DraftLoader>
  );
}

type FormProps = ContactDialogProps & { externalId: string | null; initial: ContactValues };

function Form({ connection, externalId, initial, onClose }: FormProps) {
  const t = useTranslations("connections.kept.contact");
  const form = useDraftForm(initial, {
    textOf: (field) => {
      if (field === "email") return t("problems.email");
      return field === "lastName" ? t("problems.lastName") : t("problems.other");
    },
  });
  const ordering = useOrder({ provider: CATALOG[connection.providerId].name, showsRefusal: true });
  const isNew = externalId === null;
  function labelOf(field: string): string {
    const known = CONTACT_FIELDS.find((one) => one === field);
    return known ? t(known) : field;
  }
  function submit() {
    const input = form.check(ContactDraft, contactDraftOf(form.values));
    if (!input) return;
    const type = isNew ? "contacts.create" : "contacts.update";
    ordering.order({ type, connectionId: connection.id, externalId, documentId: null, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t(isNew ? "newTitle" : "editTitle")}
      submit={t(isNew ? "create" : "save")}
      labelOf={labelOf}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {CONTACT_FIELDS.map((name) => (
          <DraftField
            key={name}
            form={form}
            name={name}
            label={t(name)}
            type={name === "email" ? "email" : name === "phone" || name === "cellPhone" ? "tel" : "text"}
          />
        ))}
      </div>
    </RecordDialog>
  );
}
