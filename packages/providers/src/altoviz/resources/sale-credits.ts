import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { downloadPdf } from "../downloads";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { COPIED_FROM_CUSTOMER, DOCUMENT_CUSTOMER, SALE_DOCUMENT_FORM } from "../schemas/sale-document-form";
import { type SaleDocumentInput, saleDocumentInput } from "../schemas/sale-document-input";
import { recipients } from "../schemas/recipients";
import { type RefundInput, refundInput } from "../schemas/settlement";
import { type SaleCredit, saleCreditWire } from "../schemas/whole-document";
import { type Rewriting, update } from "../update";

const schema = saleCreditWire;

export const SALE_CREDIT_UPDATE: Rewriting<SaleCredit> = {
  get: "saleCredits.get",
  put: "saleCredits.update",
  form: SALE_DOCUMENT_FORM,
  input: saleDocumentInput,
  schema,
  supersedes: { names: DOCUMENT_CUSTOMER, stale: COPIED_FROM_CUSTOMER },
};

export type SaleCreditFilter = { From?: string; To?: string; CustomerId?: string };

/** GET /v1/SaleCredits. */
export function listSaleCredits(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & SaleCreditFilter = {},
): Promise<Listing<SaleCredit>> {
  return readPage(transport, { operation: "saleCredits.list", schema, query, page, pageSize });
}

/** POST /v1/SaleCredits: always a draft. @throws ProviderError rejected: no lines, no such VAT */
export async function createSaleCredit(
  transport: Transport,
  input: SaleDocumentInput,
): Promise<Written<SaleCredit>> {
  const body = bodyOf("saleCredits.create", saleDocumentInput, input);
  return write(transport, { operation: "saleCredits.create", schema, body });
}

/** GET /v1/SaleCredits/{id}; null where there is none. */
export function getSaleCredit(transport: Transport, id: string): Promise<Received<SaleCredit> | null> {
  return readOne(transport, { operation: "saleCredits.get", schema, params: { id } });
}

/** PUT /v1/SaleCredits/{id}, of the whole draft, as an invoice's. @throws ProviderError not_found, rejected */
export function updateSaleCredit(
  transport: Transport,
  id: string,
  change: SaleDocumentInput,
): Promise<Written<SaleCredit>> {
  return update(transport, SALE_CREDIT_UPDATE, { id, change });
}

/** DELETE /v1/SaleCredits/{id}, of a draft. @throws ProviderError not_found, rejected: it is no draft */
export function deleteSaleCredit(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "saleCredits.delete", params: { id } });
}

/** GET /v1/SaleCredits/Find: none is an empty list. */
export function findSaleCredits(
  transport: Transport,
  by: { internalId: string },
): Promise<Received<SaleCredit>[]> {
  return readMany(transport, { operation: "saleCredits.find", schema, query: { ...by } });
}

/** POST /v1/SaleCredits/Finalize/{id}, no body: a draft becomes a credit with a number, for good. */
export function finalizeSaleCredit(transport: Transport, id: string): Promise<Written<SaleCredit>> {
  return write(transport, { operation: "saleCredits.finalize", schema, params: { id } });
}

/** GET /v1/SaleCredits/Download/{id}: the PDF. @throws ProviderError not_found */
export function downloadSaleCredit(transport: Transport, id: string): Promise<DocumentContent> {
  return downloadPdf(transport, { operation: "saleCredits.download", id, fallbackName: `credits-${id}.pdf` });
}

/** POST /v1/SaleCredits/Send/{id}: by e-mail, to these addresses. @throws ProviderError not_found */
export async function sendSaleCredit(
  transport: Transport,
  id: string,
  emails: readonly string[],
): Promise<void> {
  const body = bodyOf("saleCredits.send", recipients, emails);
  return order(transport, { operation: "saleCredits.send", params: { id }, body });
}

/**
 * POST /v1/SaleCredits/MarkAsRefunded: the amount, or the whole balance. A draft is refused unless the input says that
 * it is to be finalized first.
 * @throws ProviderError not_found, rejected
 */
export async function markSaleCreditAsRefunded(
  transport: Transport,
  input: RefundInput,
): Promise<Written<SaleCredit>> {
  const body = bodyOf("saleCredits.markAsRefunded", refundInput, input);
  return write(transport, { operation: "saleCredits.markAsRefunded", schema, body });
}
