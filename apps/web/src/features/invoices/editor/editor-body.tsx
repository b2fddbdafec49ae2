"use client";
import { useTranslations } from "next-intl";
import { Section } from "@/components/section";
import type { EditorPlace } from "./editor-place";
import { HeadFields } from "./head-fields";
import { LinesEditor } from "./lines-editor";
import { NoteFields } from "./note-fields";
import { type ServedTotals, TotalsCard } from "./totals-card";
import type { useDocumentForm } from "./use-document-form";

export type EditorBodyProps = {
  place: EditorPlace;
  editing: ReturnType<typeof useDocumentForm>;
  served: ServedTotals | null;
};

/** All fields of a document: whom it is for, its lines, its texts, and what it comes to. */
export function EditorBody({ place, editing, served }: EditorBodyProps) {
  const t = useTranslations("invoices.editor");
  const { form, totals, problemAt, change, isChanged } = editing;
  const fields = { place, form, problemAt, onChange: change };
  return (
    <>
      <div className="max-w-4xl">
        <HeadFields {...fields} />
      </div>
      <Section title={t("lines")}>
        <LinesEditor
          place={place}
          lines={form.lines}
          amounts={totals.lines}
          problemAt={problemAt}
          onChange={(lines) => change({ lines })}
        />
      </Section>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_20rem]">
        <NoteFields {...fields} />
        <TotalsCard {...fields} totals={totals} served={isChanged ? null : served} />
      </div>
    </>
  );
}
