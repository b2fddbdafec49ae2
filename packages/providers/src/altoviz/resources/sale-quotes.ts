import { isProviderError, type ProviderError } from "../../errors";
import { decodePayload } from "../../http/decode";
import type { Transport } from "../../http/transport";
import type { DocumentContent } from "../../provider";
import { bodyOf, order, readMany, readOne, write } from "../calls";
import { downloadPdf } from "../downloads";
import { notSent } from "../operation";
import { type Listing, type PageOf, readPage } from "../paging";
import type { Received, Written } from "../received";
import { recipients } from "../schemas/recipients";
import { COPIED_FROM_CUSTOMER, DOCUMENT_CUSTOMER, SALE_DOCUMENT_FORM } from "../schemas/sale-document-form";
import { type SaleQuoteInput, saleQuoteInput } from "../schemas/sale-document-input";
import { type SaleQuote, saleQuoteWire } from "../schemas/whole-document";
import { currentText, type Rewriting, updateBody } from "../update";

const schema = saleQuoteWire;

/** The body of the new quote in {@link replaceSaleQuote}. */
export const SALE_QUOTE_REPLACEMENT: Rewriting<SaleQuote> = {
  get: "saleQuotes.get",
  put: "saleQuotes.create",
  form: {
    ...SALE_DOCUMENT_FORM,
    drop: [...(SALE_DOCUMENT_FORM.drop ?? []), "number", "publicLink", "status", "acceptedAt", "refusedAt"],
  },
  input: saleQuoteInput,
  schema,
  supersedes: { names: DOCUMENT_CUSTOMER, stale: COPIED_FROM_CUSTOMER },
};

/** GET /v1/SaleQuotes. A filter by status is documented, but ignored or answered with 500: it is never sent. */
export function listSaleQuotes(
  transport: Transport,
  { page, pageSize, ...query }: PageOf & { From?: string; To?: string; CustomerId?: string } = {},
): Promise<Listing<SaleQuote>> {
  return readPage(transport, { operation: "saleQuotes.list", schema, query, page, pageSize });
}

/** POST /v1/SaleQuotes. @throws ProviderError rejected: no lines, no such VAT */
export async function createSaleQuote(
  transport: Transport,
  input: SaleQuoteInput,
): Promise<Written<SaleQuote>> {
  const body = bodyOf("saleQuotes.create", saleQuoteInput, input);
  return write(transport, { operation: "saleQuotes.create", schema, body });
}

/** GET /v1/SaleQuotes/{id}; null where there is none. */
export function getSaleQuote(transport: Transport, id: string): Promise<Received<SaleQuote> | null> {
  return readOne(transport, { operation: "saleQuotes.get", schema, params: { id } });
}

/** DELETE /v1/SaleQuotes/{id}. One that does not exist is answered with 200. @throws ProviderError rejected */
export function deleteSaleQuote(transport: Transport, id: string): Promise<void> {
  return order(transport, { operation: "saleQuotes.delete", params: { id } });
}

/** GET /v1/SaleQuotes/Find: none is an empty list. */
export function findSaleQuotes(
  transport: Transport,
  by: { internalId: string },
): Promise<Received<SaleQuote>[]> {
  return readMany(transport, { operation: "saleQuotes.find", schema, query: { ...by } });
}

/** GET /v1/SaleQuotes/Download/{id}: the PDF. @throws ProviderError not_found */
export function downloadSaleQuote(transport: Transport, id: string): Promise<DocumentContent> {
  return downloadPdf(transport, { operation: "saleQuotes.download", id, fallbackName: `quotes-${id}.pdf` });
}

/** POST /v1/SaleQuotes/Send/{id}: by e-mail, to these addresses. @throws ProviderError not_found */
export async function sendSaleQuote(
  transport: Transport,
  id: string,
  emails: readonly string[],
): Promise<void> {
  const body = bodyOf("saleQuotes.send", recipients, emails);
  return order(transport, { operation: "saleQuotes.send", params: { id }, body });
}

export type QuoteReplacement = {
  created: Written<SaleQuote>;
  /** Why the old quote still stands beside the new one; null when it is gone. */
  oldRemains: ProviderError | "new_quote_unconfirmed" | null;
};

/**
 * Altoviz has no update of a quote: a new one is made of the old one and the change, then the old one is deleted.
 *
 * WARNING: the new quote has another id, number and public link, and is neither sent nor accepted. In this order
 * because the other one loses the quote for good when the second call fails; here, at worst, both stand, and
 * `oldRemains` says so. The old number is not kept: for a moment two quotes would have it.
 * @throws ProviderError not_found, rejected: nothing was changed; not sent for a quote that is invoiced
 */
export async function replaceSaleQuote(
  transport: Transport,
  id: string,
  change: SaleQuoteInput,
): Promise<QuoteReplacement> {
  const old = await currentText(transport, "saleQuotes.get", id);
  const body = updateBody(SALE_QUOTE_REPLACEMENT, old, change);
  // Altoviz does not delete it then, and nobody wants a second offer of what is invoiced.
  if (statusOf(old) === "Invoiced") throw notSent("saleQuotes.create", "the quote is invoiced");
  const created = await write(transport, { operation: "saleQuotes.create", schema, body });
  if (!created.record) return { created, oldRemains: "new_quote_unconfirmed" };
  try {
    await deleteSaleQuote(transport, id);
    return { created, oldRemains: null };
  } catch (error) {
    if (!isProviderError(error)) throw error;
    return { created, oldRemains: error };
  }
}

function statusOf(payload: string): string | null {
  return decodePayload(saleQuoteWire.pick({ status: true }), payload).status;
}
