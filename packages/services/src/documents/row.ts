import { DOCUMENT_STATUSES, OPERATION_STATUSES, type SqlFragment } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { isUploadedSql } from "./origin";

/** The newest order that gave a document to a provider as a purchase invoice. */
export const DocumentSending = z.object({
  operationId: z.string(),
  connectionId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  status: z.enum(OPERATION_STATUSES),
  errorMessage: z.string().nullable(),
  orderedAt: z.string(),
  finishedAt: z.string().nullable(),
});

/** A document that arrived. `companyId` null: quarantined for nobody; `size` in bytes; `reason` is a word. */
export const DocumentListRow = z.object({
  id: z.string(),
  companyId: z.string().nullable(),
  companyName: z.string().nullable(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.number(),
  status: z.enum(DOCUMENT_STATUSES),
  reason: z.string().nullable(),
  receivedAt: z.string(),
  invoiceId: z.string().nullable(),
  invoiceNumber: z.string().nullable(),
  collectorName: z.string().nullable(),
  /** From a person's disk, instead of a supplier. */
  isUploaded: z.boolean(),
  sending: DocumentSending.nullable(),
});
export type DocumentListRow = z.infer<typeof DocumentListRow>;

/** The columns of {@link DocumentListRow} over {@link documentSource}. */
export function documentColumns(tx: FirmTransaction): SqlFragment {
  return tx.sql`d.id, d.company_id as "companyId", c.name as "companyName", d.file_name as "fileName",
    d.content_type as "contentType", d.size, d.status, d.reason, d.received_at as "receivedAt",
    d.invoice_id as "invoiceId", i.number as "invoiceNumber", i.party_name as "collectorName",
    ${isUploadedSql(tx)} as "isUploaded",
    (select json_build_object('operationId', o.id, 'connectionId', o.connection_id, 'providerId', x.provider_id,
        'status', o.status, 'errorMessage', o.error_message, 'orderedAt', o.created_at, 'finishedAt', o.finished_at)
      from operations o join connections x on x.firm_id = o.firm_id and x.id = o.connection_id
      where o.firm_id = d.firm_id and o.company_id = d.company_id and o.document_id = d.id
        and o.type = 'purchases.upload'
      order by o.created_at desc, o.id limit 1) as sending`;
}

export function documentSource({ sql }: FirmTransaction): SqlFragment {
  return sql`documents d
    left join companies c on c.firm_id = d.firm_id and c.id = d.company_id
    left join invoices i on i.firm_id = d.firm_id and i.id = d.invoice_id`;
}

/** Documents of the actor's companies; those of no company only for members who see all. */
export function documentScope({ sql, firmId }: FirmTransaction, ctx: FirmContext): SqlFragment {
  const scope = companyIds(ctx);
  return scope === null
    ? sql`d.firm_id = ${firmId}`
    : sql`d.firm_id = ${firmId} and d.company_id = any(${[...scope]}::uuid[])`;
}

/** The row with its instants as ISO text. */
export function shapeDocument(row: DocumentListRow): DocumentListRow {
  const { sending } = row;
  return {
    ...row,
    receivedAt: isoInstant(row.receivedAt),
    sending: sending && {
      ...sending,
      orderedAt: isoInstant(sending.orderedAt),
      finishedAt: isoInstant(sending.finishedAt),
    },
  };
}
