import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { downloadPdf } from "../downloads";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { COPIED_FROM_CUSTOMER, DOCUMENT_CUSTOMER, SALE_DOCUMENT_FORM } from "../schemas/sale-document-form";
import { type SaleDocumentInput, saleDocumentInput } from "../schemas/sale-document-input";
import { recipients } from "../schemas/recipients";
import { type PaymentInput, paymentInput } from "../schemas/settlement";
import { type SaleInvoice, saleInvoiceWire } from "../schemas/whole-document";
import { type Rewriting, update } from "../update";

const schema = saleInvoiceWire;

export const SALE_INVOICE_UPDATE: Rewriting<SaleInvoice> = {
  get: "saleInvoices.get",
  put: "saleInvoices.update",
  form: SALE_DOCUMENT_FORM,
  input: saleDocumentInput,
  schema,
  supersedes: { names: DOCUMENT_CUSTOMER, stale: COPIED_FROM_CUSTOMER },
};

export type SaleInvoiceFilter = {
  From?: string;
  To?: string;
  CustomerId?: string;
  Status?: "Draft" | "Incoming" | "Expired" | "Paid" | "ToSend";
  IncludeCancelled?: boolean;
};

/** GET /v1/SaleInvoices. */
export function listSaleInvoices(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & SaleInvoiceFilter = {},
): Promise<Listing<SaleInvoice>> {
  return readPage(transport, { operation: "saleInvoices.list", schema, query, page, pageSize });
}

/** POST /v1/SaleInvoices: always a draft. @throws ProviderError rejected: no lines, no such VAT */
export async function createSaleInvoice(
  transport: Transport,
  input: SaleDocumentInput,
): Promise<Written<SaleInvoice>> {
  const body = bodyOf("saleInvoices.create", saleDocumentInput, input);
  return write(transport, { operation: "saleInvoices.create", schema, body });
}

/** GET /v1/SaleInvoices/{id}; null where there is none. */
export function getSaleInvoice(transport: Transport, id: string): Promise<Received<SaleInvoice> | null> {
  return readOne(transport, { operation: "saleInvoices.get", schema, params: { id } });
}

/**
 * PUT /v1/SaleInvoices/{id}, of the whole draft. Lines in a change replace all lines; another customer brings its own
 * name and addresses.
 * @throws ProviderError not_found, rejected: it is no draft
 */
export function updateSaleInvoice(
  transport: Transport,
  id: string,
  change: SaleDocumentInput,
): Promise<Written<SaleInvoice>> {
  return update(transport, SALE_INVOICE_UPDATE, { id, change });
}

/** DELETE /v1/SaleInvoices/{id}, of a draft. @throws ProviderError not_found, rejected: it is no draft */
export function deleteSaleInvoice(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "saleInvoices.delete", params: { id } });
}

/** GET /v1/SaleInvoices/Find: none is an empty list. */
export function findSaleInvoices(
  transport: Transport,
  by: { internalId: string },
): Promise<Received<SaleInvoice>[]> {
  return readMany(transport, { operation: "saleInvoices.find", schema, query: { ...by } });
}

/** POST /v1/SaleInvoices/Finalize/{id}, no body: a draft becomes an invoice with a number, for good. */
export function finalizeSaleInvoice(transport: Transport, id: string): Promise<Written<SaleInvoice>> {
  return write(transport, { operation: "saleInvoices.finalize", schema, params: { id } });
}

/**
 * POST /v1/SaleInvoices/MarkAsPaid: the amount, or the whole balance. A draft is refused unless the input says that it
 * is to be finalized first.
 * @throws ProviderError not_found, rejected: a draft, paid already
 */
export async function markSaleInvoiceAsPaid(
  transport: Transport,
  input: PaymentInput,
): Promise<Written<SaleInvoice>> {
  const body = bodyOf("saleInvoices.markAsPaid", paymentInput, input);
  return write(transport, { operation: "saleInvoices.markAsPaid", schema, body });
}

/** GET /v1/SaleInvoices/Download/{id}: the PDF. @throws ProviderError not_found */
export function downloadSaleInvoice(transport: Transport, id: string): Promise<DocumentContent> {
  return downloadPdf(transport, {
    operation: "saleInvoices.download",
    id,
    fallbackName: `invoices-${id}.pdf`,
  });
}

/** POST /v1/SaleInvoices/Send/{id}: by e-mail, to these addresses. @throws ProviderError not_found */
export async function sendSaleInvoice(
  transport: Transport,
  id: string,
  emails: readonly string[],
): Promise<void> {
  const body = bodyOf("saleInvoices.send", recipients, emails);
  return order(transport, { operation: "saleInvoices.send", params: { id }, body });
}
