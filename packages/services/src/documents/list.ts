import { DOCUMENT_STATUSES, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { isAccountingSql } from "./origin";
import { DocumentListRow, documentColumns, documentScope, documentSource, shapeDocument } from "./row";

export const ListDocumentsInput = z.object({
  companyId: z.guid().optional(),
  status: z.enum(DOCUMENT_STATUSES).optional(),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListDocumentsInput = z.infer<typeof ListDocumentsInput>;

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
    const { sql } = tx;
    await checkCompany(tx, ctx, companyId);
    const order = newestFirst(tx);
    const [range] = rangesAfter(tx, order, cursor);
    return await sql<DocumentListRow[]>`
      select ${documentColumns(tx)} from ${documentSource(tx)}
      where ${documentScope(tx, ctx)} and ${isAccountingSql(tx)}
        ${companyId ? sql`and d.company_id = ${companyId}` : sql``}
        ${status ? sql`and d.status = ${status}` : sql``}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${limit + 1}`;
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    rows: page.map(shapeDocument),
    nextCursor: more ? encodeCursor({ value: last.receivedAt, id: last.id }, view) : null,
  };
}

function newestFirst({ sql }: FirmTransaction): KeysetOrder {
  return {
    column: sql`d.received_at`,
    id: sql`d.id`,
    valueOf: (text) => sql`${text}::text::timestamptz`,
    direction: "desc",
  };
}
