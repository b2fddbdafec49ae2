"use client";
import type { RouterOutputs } from "@comptoir/api";
import { CATALOG } from "@comptoir/providers/catalog";
import { FamilyDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { useOrder } from "@/features/operations/use-order";
import { DraftField } from "@/features/records/draft-field";
import { RecordDialog } from "@/features/records/record-dialog";
import { useDraftForm } from "@/features/records/use-draft-form";

export type FamilyDialogProps = {
  connection: RouterOutputs["connections"]["byId"];
  list: "customer_families" | "product_families";
  onClose: () => void;
};

/** Makes a family of customers or products. */
export function FamilyDialog({ connection, list, onClose }: FamilyDialogProps) {
  const t = useTranslations("connections.kept.family");
  const form = useDraftForm({ label: "", code: "" }, { textOf: () => t("problem") });
  const ordering = useOrder({ provider: CATALOG[connection.providerId].name, showsRefusal: true });
  function submit() {
    const input = form.check(FamilyDraft, form.values);
    if (!input) return;
    const place = { connectionId: connection.id, externalId: null, documentId: null };
    ordering.order({ type: `${list}.create`, ...place, input }, onClose);
  }
  return (
    <RecordDialog
      {...form}
      {...ordering}
      title={t(`titles.${list}`)}
      submit={t("create")}
      labelOf={(field) => (field === "label" ? t("label") : t("code"))}
      size="md"
      onSubmit={submit}
      onClose={onClose}
    >
      <DraftField form={form} name="label" label={t("label")} />
      <DraftField form={form} name="code" label={t("code")} />
    </RecordDialog>
  );
}
