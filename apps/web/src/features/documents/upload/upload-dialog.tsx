"use client";
import { CATALOG } from "@comptoir/providers/catalog";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/field";
import { useOrder } from "@/features/operations/use-order";
import { ConnectionChoice } from "@/features/records/connection-choice";
import { controlIdOf } from "@/features/records/draft-field";
import { RecordDialog } from "@/features/records/record-dialog";
import type { Offer } from "@/features/records/use-offers";
import { FileChoice } from "./file-choice";
import { useUpload } from "./use-upload";

export type UploadDialogProps = { offers: readonly [Offer, ...Offer[]]; onClose: () => void };

const NOTHING_WRONG: Readonly<Record<string, string>> = {};

/** Takes a purchase invoice from the disk, keeps it, and gives it to the provider, which reads it. */
export function UploadDialog({ offers, onClose }: UploadDialogProps) {
  const t = useTranslations("documents.upload");
  const [chosen, setChosen] = useState(offers[0].connectionId);
  const offer = offers.find(({ connectionId }) => connectionId === chosen) ?? offers[0];
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState(0);
  const provider = CATALOG[offer.providerId].name;
  const { connectionId } = offer;
  const upload = useUpload({ connectionId, purpose: "purchase" });
  const ordering = useOrder({ provider, showsRefusal: true });
  const missing = attempt > 0 && file === null ? t("fileMissing") : undefined;
  async function submit() {
    setAttempt((count) => count + 1);
    const document = file && (await upload.send(file));
    if (!document) return;
    const place = { connectionId, externalId: null, documentId: document.id };
    ordering.order({ type: "purchases.upload", ...place, input: {} }, onClose);
  }
  return (
    <RecordDialog
      title={t("title")}
      description={t("text", { provider })}
      submit={t("submit", { provider })}
      problems={missing ? { file: missing } : NOTHING_WRONG}
      labelOf={() => t("file")}
      attempt={attempt}
      refusal={upload.problem ?? ordering.refusal}
      isPending={upload.isPending || ordering.isPending}
      size="md"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ConnectionChoice offers={offers} value={chosen} onChange={setChosen} />
      <Field label={t("file")} help={t("fileHelp")} error={missing}>
        <FileChoice id={controlIdOf("file")} onFile={setFile} />
      </Field>
    </RecordDialog>
  );
}
