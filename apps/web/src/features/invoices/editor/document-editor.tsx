"use client";
import type { DocumentDraft } from "@comptoir/providers/operations";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Notice } from "@/components/notice";
import type { DocumentForm } from "./document-form";
import { EditorBody } from "./editor-body";
import { EditorFooter } from "./editor-footer";
import type { EditorPlace } from "./editor-place";
import { ProblemSummary } from "./problem-summary";
import { ReplaceDialog } from "./replace-dialog";
import { clearingOrder, type DocumentTarget } from "./saving";
import type { ServedTotals } from "./totals-card";
import { useDocumentForm } from "./use-document-form";
import { useSaveDocument } from "./use-save-document";

export type DocumentEditorProps = {
  place: EditorPlace;
  target: DocumentTarget;
  initial: DocumentForm;
  /** The provider's figures of what is changed. */
  served: ServedTotals | null;
  cancelHref: string;
};

/** An invoice, credit or quote being typed. Ctrl or Cmd with Enter saves it. */
export function DocumentEditor({ place, target, initial, served, cancelHref }: DocumentEditorProps) {
  const t = useTranslations("invoices.editor");
  const { editing, saving, clearing, replacing, setReplacing, submit, keyDown } = useEditor({
    place,
    target,
    initial,
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={keyDown}
      className="flex flex-col gap-6"
    >
      {saving.refusal && (
        <Notice key={saving.refusal} tone="danger">
          {saving.refusal}
        </Notice>
      )}
      <ProblemSummary problems={editing.problems} attempt={editing.attempt} />
      <EditorBody place={place} editing={editing} served={served} />
      <EditorFooter
        amount={served && !editing.isChanged ? served.gross : editing.totals.gross}
        currency={place.currency}
        cancelHref={cancelHref}
        isPending={saving.isPending}
        label={t(`save.${clearing ? "replace" : target.externalId ? "update" : "create"}.${target.kind}`)}
      />
      {clearing && replacing && (
        <ReplaceDialog
          order={clearing}
          provider={place.provider}
          onClose={() => setReplacing(null)}
          onConfirm={() => {
            setReplacing(null);
            saving.save(replacing);
          }}
        />
      )}
    </form>
  );
}

/** What is typed, and the ways to save it. */
function useEditor({ place, target, initial }: Pick<DocumentEditorProps, "place" | "target" | "initial">) {
  const editing = useDocumentForm(initial, place);
  const saving = useSaveDocument(target, place.provider);
  const [replacing, setReplacing] = useState<DocumentDraft | null>(null);
  const clearing = clearingOrder(target);
  function submit() {
    if (saving.isPending) return;
    const input = editing.take();
    if (!input) return;
    if (clearing) setReplacing(input);
    else saving.save(input);
  }
  function keyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }
  return { editing, saving, clearing, replacing, setReplacing, submit, keyDown };
}
