import { invalidAnswer } from "../http/decode";
import { fileNameOf, pdfContent } from "../http/pdf-content";
import type { Transport } from "../http/transport";
import type { DocumentContent } from "../provider";
import { fetchBytes } from "./calls";
import { type AltovizOperation, originOf } from "./operation";

export type Download = { operation: AltovizOperation; id: string; fallbackName: string };

/**
 * A PDF, whatever the content type says (the reference declares JSON).
 * @throws ProviderError not_found, invalid_response when it is no PDF
 */
export async function downloadPdf(
  transport: Transport,
  { operation, id, fallbackName }: Download,
): Promise<DocumentContent> {
  const content = pdfContent(await fetchBytes(transport, { operation, params: { id } }), fallbackName);
  if (!content) throw invalidAnswer(originOf(operation), "not a PDF");
  return content;
}

/** A file as it was uploaded: a PDF or an image. @throws ProviderError not_found, invalid_response when it is empty */
export async function downloadFile(
  transport: Transport,
  { operation, id, fallbackName }: Download,
): Promise<DocumentContent> {
  const answer = await fetchBytes(transport, { operation, params: { id } });
  if (answer.bytes.length === 0) throw invalidAnswer(originOf(operation), "an empty file");
  const contentType = answer.headers.get("content-type") ?? "application/octet-stream";
  const fileName = fileNameOf(answer.headers.get("content-disposition") ?? "") ?? fallbackName;
  return pdfContent(answer, fallbackName) ?? { contentType, fileName, bytes: answer.bytes };
}
