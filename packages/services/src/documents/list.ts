import { DOCUMENT_STATUSES, type SqlFragment, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { isoInstant } from "../instants";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";

export const ListDocumentsInput = z.object({
  companyId: z.guid().optional(),
  status: z.enum(DOCUMENT_STATUSES).optional(),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListDocumentsInput = z.infer<typeof ListDocumentsInput>;

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
});
export type DocumentListRow = z.infer<typeof DocumentListRow>;

export const DocumentPage = z.object({ rows: z.array(DocumentListRow), nextCursor: z.string().nullable() });
export type DocumentPage = z.infer<typeof DocumentPage>;

/**
 * Documents within reach, newest first; those of no company only for members who see all.
 * @throws ServiceError not_found | invalid (a cursor of another view)
 */
export async function listDocuments(ctx: FirmContext, input: ListDocumentsInput): Promise<DocumentPage> {
  authorize(ctx, "read");
  const { companyId, status, limit } = input;
  const view = ["documents", companyId ?? null, status ?? null];
  const cursor = input.cursor ? decodeCursor(input.cursor, view) : null;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql, firmId } = tx;
    await checkCompany(tx, ctx, companyId);
    const order = newestFirst(tx);
    const [range] = rangesAfter(tx, order, cursor);
    return await sql<DocumentListRow[]>`
      select d.id, d.company_id as "companyId", c.name as "companyName", d.file_name as "fileName",
        d.content_type as "contentType", d.size, d.status, d.reason, d.received_at as "receivedAt",
        d.invoice_id as "invoiceId", i.number as "invoiceNumber", i.party_name as "collectorName"
      from documents d
      left join companies c on c.firm_id = d.firm_id and c.id = d.company_id
      left join invoices i on i.firm_id = d.firm_id and i.id = d.invoice_id
      where d.firm_id = ${firmId} and ${scopeSql(tx, ctx, companyId)}
        ${status ? sql`and d.status = ${status}` : sql``}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${limit + 1}`;
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    rows: page.map((row) => ({ ...row, receivedAt: isoInstant(row.receivedAt) })),
    nextCursor: more ? encodeCursor({ value: last.receivedAt, id: last.id }, view) : null,
  };
}

function newestFirst({ sql }: FirmTransaction): KeysetOrder {
  return { column: sql`d.received_at`, id: sql`d.id`, type: sql`timestamptz`, direction: "desc" };
}

function scopeSql({ sql }: FirmTransaction, ctx: FirmContext, companyId: string | undefined): SqlFragment {
  if (companyId) return sql`d.company_id = ${companyId}`;
  const scope = companyIds(ctx);
  return scope === null ? sql`true` : sql`d.company_id = any(${[...scope]}::uuid[])`;
}
