"use client";
import { useState } from "react";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";
import { useCompany } from "@/features/shell/use-company";
import { editedHref } from "../invoice-href";
import { useToday } from "../view/today";
import { DocumentEditor } from "./document-editor";
import { type DocumentForm, type DocumentKind, emptyForm, formOfDraft } from "./document-form";
import type { EditorPlace } from "./editor-place";
import { EditorSkeleton } from "./editor-skeleton";
import { useEditorPlace } from "./use-editor-place";
import type { Offer } from "./use-offers";
import { useStoredDraft } from "./use-stored-draft";

export type FreshEditorProps = {
  offer: Offer;
  kind: DocumentKind;
  /** The document whose customer and lines it begins with. */
  fromInvoiceId: string | null;
};

/** The form of a new document at a connection, blank or begun from another document. */
export function FreshEditor({ offer, kind, fromInvoiceId }: FreshEditorProps) {
  const place = useEditorPlace(offer);
  const source = useStoredDraft(fromInvoiceId);
  const today = useToday();
  if (source.error) return <Failure error={source.error} onRetry={source.retry} />;
  if (!place || (fromInvoiceId && !source.stored)) return <EditorSkeleton />;
  const begun =
    source.stored &&
    formOfDraft(source.stored.draft, {
      partyName: source.stored.invoice.partyName ?? "",
      decimalComma: place.decimalComma,
    });
  const initial = begun ? { ...begun, issuedOn: today, headerNotes: "", footerNotes: "" } : emptyForm(today);
  return <Begun place={place} kind={kind} initial={initial} />;
}

/** What was typed stays although the kind changes. */
function Begun({ place, kind, initial }: { place: EditorPlace; kind: DocumentKind; initial: DocumentForm }) {
  const [first] = useState(initial);
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  return (
    <DocumentEditor
      place={place}
      target={{ connectionId: place.connectionId, kind, externalId: null }}
      initial={first}
      served={null}
      cancelHref={editedHref(firm, null, companyId)}
    />
  );
}
