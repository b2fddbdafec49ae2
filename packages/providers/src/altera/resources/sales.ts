import { z } from "zod";
import { notFound, orNullIfMissing } from "../../errors";
import { decodeAnswer, invalidAnswer } from "../../http/decode";
import { identifyRecords } from "../../http/identify";
import { JsonSliceError, sliceJsonValue } from "../../http/json-slices";
import { pdfContent } from "../../http/pdf-content";
import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import type { RawRecord } from "../../records";
import { PROVIDER_ID } from "../transport";
import { invoiceIdentity } from "./invoice";

const BY_ID = { provider: PROVIDER_ID, operation: "sales.invoice" };
const PDF_URL = { provider: PROVIDER_ID, operation: "sales.pdfUrl" };
const PDF = { provider: PROVIDER_ID, operation: "sales.pdf" };

/** The answer stands bare in the reference; an envelope, as everywhere else, is read too. */
const INVOICE_PLACES: readonly (readonly string[])[] = [["invoice"], ["data", "invoice"]];

/** GET /sales/invoice?ref={id}: the invoice's own text out of the answer; null where there is none. */
export async function invoiceById(transport: Transport, id: string): Promise<RawRecord | null> {
  if (!isInvoiceId(id)) return null;
  const answer = await orNullIfMissing(
    transport.request(BY_ID.operation, { method: "GET", path: "/sales/invoice", query: { ref: id } }),
  );
  if (!answer) return null;
  const payload = invoiceIn(answer.text());
  if (payload === "null") return null;
  const record = identifyRecords("invoices", [payload], invoiceIdentity).records[0];
  if (record?.externalId !== id) throw invalidAnswer(BY_ID, "another invoice than the one asked for");
  return record;
}

function invoiceIn(text: string): string {
  for (const place of INVOICE_PLACES) {
    try {
      return sliceJsonValue(text, place);
    } catch (error) {
      if (!(error instanceof JsonSliceError)) throw error;
    }
  }
  throw invalidAnswer(BY_ID, "no invoice in it");
}

const pdfUrlAnswer = z.looseObject({ data: z.url({ protocol: /^https?$/ }) });

/**
 * POST /sales/pdfUrl, then the address it gives. The address opens the file for ten minutes to anybody, so it is
 * asked for each time, never stored or logged, and gets no key. Asking for it changes nothing: it may be repeated.
 * @throws ProviderError not_found
 */
export async function invoicePdf(transport: Transport, id: string): Promise<DocumentContent> {
  if (!isInvoiceId(id)) throw notFound(PDF_URL, "not an invoice id");
  const answer = await transport.request(PDF_URL.operation, {
    method: "POST",
    path: "/sales/pdfUrl",
    body: { invoiceId: Number(id) },
    idempotent: true,
  });
  const { data: anonymousUrl } = decodeAnswer(pdfUrlAnswer, answer, PDF_URL);
  const file = await transport.request(PDF.operation, {
    method: "GET",
    path: "",
    anonymousUrl,
    accept: "application/pdf, */*",
  });
  const content = pdfContent(file, `invoice-${id}.pdf`);
  if (!content) throw invalidAnswer(PDF, "not a PDF");
  return content;
}

function isInvoiceId(id: string): boolean {
  return /^\d{1,15}$/.test(id);
}
