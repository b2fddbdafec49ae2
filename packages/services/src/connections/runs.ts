import { SYNC_MODES, SYNC_STATUSES, SYNC_TRIGGERS, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { isoInstant } from "../instants";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { loadConnection } from "./load";

export const ConnectionHistoryInput = z.object({
  id: z.guid(),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(100).default(20),
});
export type ConnectionHistoryInput = z.infer<typeof ConnectionHistoryInput>;

export const SyncRunRow = z.object({
  id: z.string(),
  mode: z.enum(SYNC_MODES),
  trigger: z.enum(SYNC_TRIGGERS),
  status: z.enum(SYNC_STATUSES),
  seen: z.number(),
  written: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  deleted: z.number(),
  expected: z.number().nullable(),
  errorCause: z.string().nullable(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type SyncRunRow = z.infer<typeof SyncRunRow>;

export const SyncRunPage = z.object({ rows: z.array(SyncRunRow), nextCursor: z.string().nullable() });
export type SyncRunPage = z.infer<typeof SyncRunPage>;

/** A connection's syncs, newest first. @throws ServiceError not_found */
export async function connectionRuns(ctx: FirmContext, input: ConnectionHistoryInput): Promise<SyncRunPage> {
  authorize(ctx, "read");
  const bound = ["runs", input.id];
  const cursor = input.cursor ? decodeCursor(input.cursor, bound) : null;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await loadConnection(tx, ctx, input.id);
    const order: KeysetOrder = {
      column: sql`r.started_at`,
      id: sql`r.id`,
      valueOf: (text) => sql`${text}::text::timestamptz`,
      direction: "desc",
    };
    const [range] = rangesAfter(tx, order, cursor);
    return await sql<SyncRunRow[]>`
      select r.id, r.mode, r.trigger, r.status, r.seen, r.written, r.unchanged, r.rejected, r.deleted, r.expected,
        r.error_cause as "errorCause", r.started_at as "startedAt", r.finished_at as "finishedAt"
      from sync_runs r where r.firm_id = ${tx.firmId} and r.connection_id = ${input.id}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${input.limit + 1}`;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const more = rows.length > input.limit && last !== undefined;
  return {
    rows: page.map((row) => ({
      ...row,
      startedAt: isoInstant(row.startedAt),
      finishedAt: isoInstant(row.finishedAt),
    })),
    nextCursor: more ? encodeCursor({ value: last.startedAt, id: last.id }, bound) : null,
  };
}
