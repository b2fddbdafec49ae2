import type { Transport } from "../../http/transport";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { notSent } from "../operation";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import {
  RECEIPT_CUSTOMER,
  RECEIPT_FORM,
  type Receipt,
  type ReceiptInput,
  receiptInput,
  receiptWire,
} from "../schemas/receipt";
import { type Rewriting, update } from "../update";

const schema = receiptWire;

export const RECEIPT_UPDATE: Rewriting<Receipt> = {
  get: "receipts.get",
  put: "receipts.update",
  form: RECEIPT_FORM,
  input: receiptInput,
  schema,
  supersedes: { names: RECEIPT_CUSTOMER, stale: RECEIPT_CUSTOMER },
};

/** GET /v1/Receipts. */
export function listReceipts(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { query?: string } = {},
): Promise<Listing<Receipt>> {
  return readPage(transport, { operation: "receipts.list", schema, query, page, pageSize });
}

/**
 * POST /v1/Receipts: money that came in, linked to what it pays.
 * @throws ProviderError rejected: a link to a draft; not sent without a customer, which Altoviz requires
 */
export async function createReceipt(transport: Transport, input: ReceiptInput): Promise<Written<Receipt>> {
  const body = bodyOf("receipts.create", receiptInput, input);
  if (!RECEIPT_CUSTOMER.some((name) => body[name])) {
    throw notSent("receipts.create", "the customer's id, number or internal id is required");
  }
  return write(transport, { operation: "receipts.create", schema, body });
}

/** GET /v1/Receipts/Find, by the receipt's own internal id: none is an empty list. */
export function findReceipts(transport: Transport, by: { internalId: string }): Promise<Received<Receipt>[]> {
  return readMany(transport, { operation: "receipts.find", schema, query: { ...by } });
}

/** GET /v1/Receipts/{id}; null where there is none. */
export function getReceipt(transport: Transport, id: string): Promise<Received<Receipt> | null> {
  return readOne(transport, { operation: "receipts.get", schema, params: { id } });
}

/** PUT /v1/Receipts/{id}, of the whole record. @throws ProviderError not_found, rejected */
export function updateReceipt(
  transport: Transport,
  id: string,
  change: ReceiptInput,
): Promise<Written<Receipt>> {
  return update(transport, RECEIPT_UPDATE, { id, change });
}

/** DELETE /v1/Receipts/{id}. @throws ProviderError not_found */
export function deleteReceipt(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "receipts.delete", params: { id } });
}
