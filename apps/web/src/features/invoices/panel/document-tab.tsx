"use client";
import { FileX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { Select } from "@/components/select";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { documentUrl } from "@/features/documents/document-url";
import { FileView } from "@/features/documents/viewer/file-view";
import type { InvoiceDetail } from "../invoice";
import { invoiceFileName } from "./invoice-file-name";

/** The invoice as a page to read; several stored documents can be switched between. */
export function DocumentTab({ invoice }: { invoice: InvoiceDetail }) {
  const t = useTranslations("invoices.panel");
  const firm = useFirmSlug();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { documents } = invoice;
  const chosen = documents.find(({ id }) => id === chosenId) ?? documents[0];
  if (!chosen && !invoice.hasDocument) {
    return (
      <EmptyState icon={FileX} title={t("noDocumentTitle")}>
        {t("noDocumentText")}
      </EmptyState>
    );
  }
  return (
    <div className="flex min-h-full flex-col">
      {documents.length > 1 && chosen && (
        <div className="border-b border-line px-4 py-2">
          <Select
            aria-label={t("chooseDocument")}
            value={chosen.id}
            onChange={setChosenId}
            options={documents.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          />
        </div>
      )}
      {chosen ? (
        <FileView key={chosen.id} url={documentUrl(firm, chosen.id)} fileName={chosen.fileName} />
      ) : (
        <FileView
          url={`/${firm}/api/invoices/${invoice.id}/document`}
          fileName={invoiceFileName(invoice)}
          version={`${invoice.lifecycle} ${invoice.number}`}
        />
      )}
    </div>
  );
}
