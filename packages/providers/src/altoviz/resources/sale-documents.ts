import { invalidAnswer } from "../../http/decode";
import type { Transport } from "../../http/transport";
import { pdfContent } from "../../http/pdf-content";
import type { DocumentContent } from "../../provider";
import type { RawRecord } from "../../records";
import { type ListPage, type ListQuery, listPage } from "../paging";
import { PROVIDER_ID } from "../transport";
import { recordById } from "./record-by-id";

/** The two collections of sale documents; their operations differ by path only. */
export const SALE_DOCUMENTS = {
  invoices: { operation: "saleInvoices", path: "/v1/SaleInvoices" },
  credits: { operation: "saleCredits", path: "/v1/SaleCredits" },
} as const;

export type SaleDocuments = keyof typeof SALE_DOCUMENTS;

/** GET /v1/SaleInvoices, GET /v1/SaleCredits. */
export function listSaleDocuments(
  transport: Transport,
  resource: SaleDocuments,
  request: { query: ListQuery; page: number; pageSize?: number },
): Promise<ListPage> {
  const { operation, path } = SALE_DOCUMENTS[resource];
  return listPage(transport, { operation: `${operation}.list`, path, ...request });
}

/** GET /v1/SaleInvoices/{id}, GET /v1/SaleCredits/{id}; null where there is none. */
export function saleDocumentById(
  transport: Transport,
  resource: SaleDocuments,
  id: string,
): Promise<RawRecord | null> {
  const { operation, path } = SALE_DOCUMENTS[resource];
  return recordById(transport, resource, { operation: `${operation}.byId`, path: `${path}/${segment(id)}` });
}

/**
 * GET /v1/SaleInvoices/Download/{id}, GET /v1/SaleCredits/Download/{id}: the PDF, whatever the content type says.
 * @throws ProviderError not_found
 */
export async function downloadSaleDocument(
  transport: Transport,
  resource: SaleDocuments,
  id: string,
): Promise<DocumentContent> {
  const { operation, path } = SALE_DOCUMENTS[resource];
  const name = `${operation}.download`;
  const answer = await transport.request(name, {
    method: "GET",
    path: `${path}/Download/${segment(id)}`,
    accept: "application/pdf, */*",
  });
  const content = pdfContent(answer, `${resource}-${id}.pdf`);
  if (!content) throw invalidAnswer({ provider: PROVIDER_ID, operation: name }, "not a PDF");
  return content;
}

/** The path of POST /v1/SaleInvoices/Finalize/{id}. */
export function finalizePath(id: string): string {
  return `${SALE_DOCUMENTS.invoices.path}/Finalize/${segment(id)}`;
}

/** POST /v1/SaleInvoices/Finalize/{id}, no body. Sent once: a draft becomes an invoice with a number, for good. */
export async function finalizeSaleInvoice(transport: Transport, id: string): Promise<string> {
  const answer = await transport.request("saleInvoices.finalize", {
    method: "POST",
    path: finalizePath(id),
    idempotent: false,
  });
  return answer.text();
}

function segment(id: string): string {
  return encodeURIComponent(id);
}
