import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { isoInstant } from "../instants";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { loadConnection } from "./load";
import type { ConnectionHistoryInput } from "./runs";

export const RejectedRow = z.object({
  id: z.string(),
  resource: z.string(),
  externalId: z.string(),
  path: z.string(),
  reason: z.string(),
  rejectedAt: z.string(),
});
export type RejectedRow = z.infer<typeof RejectedRow>;

export const RejectedPage = z.object({ rows: z.array(RejectedRow), nextCursor: z.string().nullable() });
export type RejectedPage = z.infer<typeof RejectedPage>;

/** A rejected record names no company: those of a firm-wide connection are for members who see all companies. */
export function seesRejected(ctx: FirmContext, companyId: string | null): boolean {
  return companyId !== null || companyIds(ctx) === null;
}

/** The records that could not be understood, newest first, with the path and the reason. @throws ServiceError not_found */
export async function rejectedRecords(
  ctx: FirmContext,
  input: ConnectionHistoryInput,
): Promise<RejectedPage> {
  authorize(ctx, "read");
  const bound = ["rejected", input.id];
  const cursor = input.cursor ? decodeCursor(input.cursor, bound) : null;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    const { companyId } = await loadConnection(tx, ctx, input.id);
    if (!seesRejected(ctx, companyId)) return [];
    const order: KeysetOrder = {
      column: sql`j.rejected_at`,
      id: sql`j.id`,
      valueOf: (text) => sql`${text}::text::timestamptz`,
      direction: "desc",
    };
    const [range] = rangesAfter(tx, order, cursor);
    return await sql<RejectedRow[]>`
      select j.id, j.resource, j.external_id as "externalId", j.path, j.reason, j.rejected_at as "rejectedAt"
      from rejected_records j where j.firm_id = ${tx.firmId} and j.connection_id = ${input.id}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${input.limit + 1}`;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const more = rows.length > input.limit && last !== undefined;
  return {
    rows: page.map((row) => ({ ...row, rejectedAt: isoInstant(row.rejectedAt) })),
    nextCursor: more ? encodeCursor({ value: last.rejectedAt, id: last.id }, bound) : null,
  };
}
