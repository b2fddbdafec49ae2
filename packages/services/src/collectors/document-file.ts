import type { FileType } from "@comptoir/providers/invoice-collector/magic-bytes";

const FORMS: Readonly<Record<FileType, { contentType: string; extension: string }>> = {
  pdf: { contentType: "application/pdf", extension: "pdf" },
  png: { contentType: "image/png", extension: "png" },
  jpeg: { contentType: "image/jpeg", extension: "jpg" },
  xml: { contentType: "application/xml", extension: "xml" },
  zip: { contentType: "application/zip", extension: "zip" },
};
/** What is not recognised is never shown as something it might be. */
const UNKNOWN = { contentType: "application/octet-stream", extension: "bin" };

const LONGEST_PART = 60;

/** Content type and file name of a document: by its bytes and by whose invoice it is, never by what the sender says. */
export function documentFile(
  type: FileType | null,
  names: { collector: string; invoiceId: string },
): { contentType: string; fileName: string } {
  const { contentType, extension } = type === null ? UNKNOWN : FORMS[type];
  const stem = [names.collector, names.invoiceId].map(safePart).filter(Boolean).join(" ");
  return { contentType, fileName: `${stem || "document"}.${extension}` };
}

/** Letters, digits and a few signs that mean nothing to any file system, header or shell. */
function safePart(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_.-]+/gu, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, LONGEST_PART);
}
