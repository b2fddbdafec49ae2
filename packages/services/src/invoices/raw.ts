import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound } from "../errors";
import { isoInstant } from "../instants";
import { InvoiceByIdInput } from "./by-id";
import { loadInvoice } from "./load";

export const RawInvoiceInput = InvoiceByIdInput;

export const RawInvoice = z.object({
  records: z.array(
    z.object({
      resource: z.string(),
      externalId: z.string(),
      payload: z.string(),
      fetchedAt: z.string(),
      contentHash: z.string(),
      mapperVersion: z.number(),
    }),
  ),
});
export type RawInvoice = z.infer<typeof RawInvoice>;

/** What the provider sent for this invoice, exactly as received. @throws ServiceError not_found */
export async function rawInvoice(ctx: FirmContext, input: InvoiceByIdInput): Promise<RawInvoice> {
  authorize(ctx, "read");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const invoice = await loadInvoice(tx, ctx, input.id);
    const rows = await tx.sql<RawInvoice["records"]>`
      select resource, external_id as "externalId", payload, fetched_at as "fetchedAt",
        encode(content_hash, 'hex') as "contentHash", mapper_version as "mapperVersion"
      from source_records
      where firm_id = ${tx.firmId} and connection_id = ${invoice.connectionId} and external_id = ${invoice.externalId}
        and resource = any(${[...new Set([invoice.resource, "invoice_details"])]}::text[])
      order by resource`;
    if (rows.length === 0) throw notFound("invoice");
    return { records: rows.map((row) => ({ ...row, fetchedAt: isoInstant(row.fetchedAt) })) };
  });
}
