import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { loadConnection } from "./load";
import { seesRejected } from "./rejected";
import { ChangeArrival, changeArrival } from "../webhooks/arrival";
import { ConnectionSummary, withinReach } from "./row";

export const ConnectionByIdInput = z.object({ id: z.guid() });
export type ConnectionByIdInput = z.infer<typeof ConnectionByIdInput>;

export const ConnectionDetail = ConnectionSummary.extend({
  remoteAccountId: z.string().nullable(),
  /** Non-secret settings by field name. */
  settings: z.record(z.string(), z.string()),
  /** The last four characters of each secret, for recognition. */
  secretHints: z.record(z.string(), z.string()),
  notices: z.array(z.object({ code: z.string(), newest: z.number().optional() })),
  createdAt: z.string(),
  lastFullSyncAt: z.string().nullable(),
  arrival: ChangeArrival,
  counts: z.object({
    invoices: z.number(),
    credits: z.number(),
    quotes: z.number(),
    customers: z.number(),
    rejected: z.number(),
  }),
});
export type ConnectionDetail = z.infer<typeof ConnectionDetail>;

type Extra = Omit<ConnectionDetail, keyof ConnectionSummary | "arrival">;

/** One connection with its state, settings and counts; no secret. @throws ServiceError not_found */
export async function connectionById(
  ctx: FirmContext,
  input: ConnectionByIdInput,
): Promise<ConnectionDetail> {
  authorize(ctx, "read");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const summary = await loadConnection(tx, ctx, input.id);
    return {
      ...summary,
      ...(await readExtra(tx, ctx, summary)),
      arrival: await changeArrival(tx, ctx, summary),
    };
  });
}

async function readExtra(
  tx: FirmTransaction,
  ctx: FirmContext,
  { id, companyId }: ConnectionSummary,
): Promise<Extra> {
  const { sql, firmId } = tx;
  const seen = withinReach(tx, ctx, sql`i.company_id`);
  const rows = await sql<Extra[]>`
    select x.remote_account_id as "remoteAccountId", x.settings, x.secret_hints as "secretHints", x.notices,
      x.created_at as "createdAt", x.last_full_sync_at as "lastFullSyncAt",
      json_build_object(
        'invoices', (select count(*) from invoices i where i.firm_id = ${firmId} and i.connection_id = x.id
          and i.kind not in ('credit_note', 'quote') and ${seen} and i.deleted_at_provider is null),
        'credits', (select count(*) from invoices i where i.firm_id = ${firmId} and i.connection_id = x.id
          and i.kind = 'credit_note' and ${seen} and i.deleted_at_provider is null),
        'quotes', (select count(*) from invoices i where i.firm_id = ${firmId} and i.connection_id = x.id
          and i.kind = 'quote' and ${seen} and i.deleted_at_provider is null),
        'customers', (select count(*) from parties p where p.firm_id = ${firmId} and p.connection_id = x.id
          and p.role = 'customer' and ${withinReach(tx, ctx, sql`p.company_id`)} and p.deleted_at_provider is null),
        'rejected', (select count(*) from rejected_records j where j.firm_id = ${firmId} and j.connection_id = x.id
          and ${seesRejected(ctx, companyId)})
      ) as counts
    from connections x where x.firm_id = ${firmId} and x.id = ${id}`;
  const [row] = rows;
  if (!row) throw new TypeError("the connection was loaded in this transaction");
  return { ...row, createdAt: isoInstant(row.createdAt), lastFullSyncAt: isoInstant(row.lastFullSyncAt) };
}
