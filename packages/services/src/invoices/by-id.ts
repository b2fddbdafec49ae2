import { withFirm } from "@comptoir/db";
import { isProviderId } from "@comptoir/providers/catalog";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { Operation, operationsOf } from "../operations/operation";
import { invoiceActions, InvoiceAction } from "./actions";
import { loadInvoice, type LoadedInvoice } from "./load";
import { PrintedParty, printedDetails } from "./printed";
import { InvoiceListRow } from "./row";

export const InvoiceByIdInput = z.object({ id: z.guid() });
export type InvoiceByIdInput = z.infer<typeof InvoiceByIdInput>;

/** Lines as stored: quantities and unit prices with up to six places, rates in percent. */
export const InvoiceLine = z.object({
  position: z.number(),
  description: z.string(),
  quantity: z.string().nullable(),
  unit: z.string().nullable(),
  unitPrice: z.string().nullable(),
  discount: z.string().nullable(),
  net: z.string().nullable(),
  taxRate: z.string().nullable(),
  tax: z.string().nullable(),
  gross: z.string().nullable(),
});

export const InvoiceDetail = InvoiceListRow.extend({
  resource: z.string(),
  externalId: z.string(),
  partyId: z.string().nullable(),
  /** The provider's id of the other side. */
  partyExternalId: z.string().nullable(),
  party: PrintedParty.nullable(),
  lines: z.array(InvoiceLine),
  related: z.array(z.object({ id: z.string(), number: z.string().nullable(), kind: z.string() })),
  documents: z.array(
    z.object({ id: z.string(), fileName: z.string(), contentType: z.string(), size: z.number() }),
  ),
  operations: z.array(Operation),
  /** Each kind of write there is for such a document, and why not where it cannot be done now. */
  actions: z.array(InvoiceAction),
  fetchedAt: z.string().nullable(),
});
export type InvoiceDetail = z.infer<typeof InvoiceDetail>;

/** One invoice with its lines, parties, documents and what can be done with it. @throws ServiceError not_found */
export async function invoiceById(ctx: FirmContext, input: InvoiceByIdInput): Promise<InvoiceDetail> {
  authorize(ctx, "read");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const invoice = await loadInvoice(tx, ctx, input.id);
    const [lines, documents, operations, printed, partyId] = await Promise.all([
      readLines(tx, invoice.id),
      readDocuments(tx, invoice.id),
      operationsOf(tx, invoice),
      printedDetails(tx, invoice),
      partyIdOf(tx, invoice),
    ]);
    return {
      ...invoice,
      partyId,
      party: printed?.party ?? null,
      lines,
      related: await readRelated(tx, invoice, printed?.relatedExternalIds ?? []),
      documents,
      operations,
      actions: invoiceActions(invoice, operations),
      fetchedAt: printed ? isoInstant(printed.fetchedAt) : null,
    };
  });
}

async function readLines({ sql, firmId }: FirmTransaction, invoiceId: string) {
  return await sql<z.infer<typeof InvoiceLine>[]>`
    select position, description, trim_scale(quantity)::text as quantity, unit,
      trim_scale(unit_price)::text as "unitPrice", discount, trim_scale(net)::text as net,
      trim_scale(tax_rate)::text as "taxRate", trim_scale(tax)::text as tax, trim_scale(gross)::text as gross
    from invoice_lines where firm_id = ${firmId} and invoice_id = ${invoiceId} order by position limit 1000`;
}

async function readDocuments({ sql, firmId }: FirmTransaction, invoiceId: string) {
  return await sql<{ id: string; fileName: string; contentType: string; size: number }[]>`
    select id, file_name as "fileName", content_type as "contentType", size from documents
    where firm_id = ${firmId} and invoice_id = ${invoiceId} and status = 'stored' order by received_at, id limit 50`;
}

async function partyIdOf({ sql, firmId }: FirmTransaction, invoice: LoadedInvoice): Promise<string | null> {
  if (invoice.partyExternalId === null || !isProviderId(invoice.providerId)) return null;
  const [party] = await sql<{ id: string }[]>`
    select id from parties where firm_id = ${firmId} and connection_id = ${invoice.connectionId}
      and role = ${invoice.direction === "sale" ? "customer" : "supplier"}
      and external_id = ${invoice.partyExternalId}`;
  return party?.id ?? null;
}

async function readRelated({ sql, firmId }: FirmTransaction, invoice: LoadedInvoice, externalIds: string[]) {
  if (externalIds.length === 0) return [];
  return await sql<{ id: string; number: string | null; kind: string }[]>`
    select id, number, kind from invoices
    where firm_id = ${firmId} and connection_id = ${invoice.connectionId} and id <> ${invoice.id}
      and company_id = ${invoice.companyId} and external_id = any(${externalIds}::text[]) limit 20`;
}
