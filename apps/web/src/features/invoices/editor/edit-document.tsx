"use client";
import { FilePenLine } from "lucide-react";
import { CATALOG } from "@comptoir/providers/catalog";
import { Link } from "@/components/link";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { buttonClass } from "@/components/button-class";
import { EmptyState } from "@/components/empty-state";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { Failure } from "@/features/errors/failure";
import { useRefusalSentence } from "@/features/operations/use-refusal-sentence";
import { PageHeader } from "@/features/shell/page-header";
import { useCompany } from "@/features/shell/use-company";
import type { InvoiceDetail } from "../invoice";
import { editedHref } from "../invoice-href";
import { DocumentEditor } from "./document-editor";
import { DOCUMENT_KINDS, type DocumentKind, formOfDraft, RESOURCE_OF } from "./document-form";
import type { EditorPlace } from "./editor-place";
import { EditorSkeleton } from "./editor-skeleton";
import { useEditorPlace } from "./use-editor-place";
import { useStoredDraft } from "./use-stored-draft";

/** A draft to be changed, or a quote to be replaced; which one stands in the address. */
export function EditDocument() {
  const t = useTranslations("invoices.editor");
  const [invoiceId] = useQueryState("invoice", parseAsString);
  const { stored, error, retry } = useStoredDraft(invoiceId);
  if (error) return <Failure error={error} onRetry={retry} />;
  const kind = stored && kindOf(stored.invoice);
  return (
    <>
      <PageHeader title={kind ? t(`titles.edit.${kind}`) : t("titles.any")} detail={stored?.invoice.number} />
      <div className="w-full px-4 pt-3">
        {stored ? <StoredEditor key={stored.invoice.id} {...stored} kind={kind} /> : <EditorSkeleton />}
      </div>
    </>
  );
}

type StoredEditorProps = { invoice: InvoiceDetail; draft: unknown; kind: DocumentKind | null };

function StoredEditor({ invoice, draft, kind }: StoredEditorProps) {
  const place = useEditorPlace({ ...invoice, id: invoice.connectionId });
  const { ofReason } = useRefusalSentence(CATALOG[invoice.providerId].name);
  const update = invoice.actions.find(({ type }) => type.endsWith(".update"));
  // a quote that is invoiced or closed cannot be told here: its provider says so
  const isClosed = kind !== "quote" && update?.allowed !== true;
  const [wasOpen] = useState(!isClosed);
  if (!place) return <EditorSkeleton />;
  if (kind === null || !wasOpen) return <Closed invoice={invoice} why={ofReason(update?.reason ?? null)} />;
  return <OpenEditor place={place} invoice={invoice} draft={draft} kind={kind} />;
}

type OpenEditorProps = StoredEditorProps & { place: EditorPlace; kind: DocumentKind };

function OpenEditor({ place, invoice, draft, kind }: OpenEditorProps) {
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  const { decimalComma } = place;
  const [{ form, served }] = useState(() => ({
    form: formOfDraft(draft, { partyName: invoice.partyName ?? "", decimalComma }),
    served: { net: invoice.net, tax: invoice.tax, gross: invoice.gross },
  }));
  const { ofReason } = useRefusalSentence(place.provider);
  if (!form) return <Closed invoice={invoice} why={ofReason(null)} />;
  return (
    <DocumentEditor
      place={place}
      target={{ connectionId: invoice.connectionId, kind, externalId: invoice.externalId }}
      initial={form}
      served={served}
      cancelHref={editedHref(firm, invoice.id, companyId)}
    />
  );
}

function Closed({ invoice, why }: { invoice: InvoiceDetail; why: string }) {
  const t = useTranslations("invoices.editor.closed");
  const firm = useFirmSlug();
  const [companyId] = useCompany();
  return (
    <EmptyState
      icon={FilePenLine}
      title={t("title")}
      action={
        <Link href={editedHref(firm, invoice.id, companyId)} className={buttonClass("primary")}>
          {t("back")}
        </Link>
      }
    >
      {why}
    </EmptyState>
  );
}

function kindOf({ resource }: InvoiceDetail): DocumentKind | null {
  return DOCUMENT_KINDS.find((kind) => RESOURCE_OF[kind] === resource) ?? null;
}
