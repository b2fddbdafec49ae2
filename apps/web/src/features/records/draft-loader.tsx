"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { z } from "zod";
import { Dialog } from "@/components/dialog";
import { Notice } from "@/components/notice";
import { Skeleton } from "@/components/skeleton";
import { useSentence } from "@/features/errors/use-sentence";
import { type RecordKey, useDraft } from "./use-draft";

export type DraftLoaderProps<Draft> = {
  record: RecordKey;
  schema: z.ZodType<Draft>;
  title: ReactNode;
  onClose: () => void;
  children: (draft: Draft) => ReactNode;
};

/** Reads what a record's form begins with, in the dialog in which the form will stand. */
export function DraftLoader<Draft>({ record, schema, title, onClose, children }: DraftLoaderProps<Draft>) {
  const t = useTranslations("records");
  const sentence = useSentence();
  const { isPending, error, draft } = useDraft(record, schema);
  if (draft !== null) return children(draft);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} size="lg">
      {isPending ? (
        <Skeleton className="h-72 w-full" />
      ) : (
        <Notice tone="danger">{error ? sentence(error) : t("draftFailed")}</Notice>
      )}
    </Dialog>
  );
}
