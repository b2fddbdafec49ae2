import { CONNECTION_STATUSES, type SqlFragment } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { isoInstant } from "../instants";

/** A connection as lists show it. `running` is the sync under way. */
export const ConnectionSummary = z.object({
  id: z.string(),
  /** null: it serves the whole firm. */
  companyId: z.string().nullable(),
  companyName: z.string().nullable(),
  providerId: z.enum(PROVIDER_IDS),
  status: z.enum(CONNECTION_STATUSES),
  cause: z.string().nullable(),
  causeSince: z.string().nullable(),
  causeDetail: z.string().nullable(),
  lastSyncedAt: z.string().nullable(),
  remoteAccountName: z.string().nullable(),
  running: z
    .object({ runId: z.string(), mode: z.string(), seen: z.number(), expected: z.number().nullable() })
    .nullable(),
  invoiceCount: z.number(),
});
export type ConnectionSummary = z.infer<typeof ConnectionSummary>;

/**
 * The columns of {@link ConnectionSummary} over `connections x` left-joined with `companies c`. Of a firm-wide connection
 * the invoices of the actor's companies alone are counted.
 */
export function connectionColumns(tx: FirmTransaction, ctx: FirmContext): SqlFragment {
  const { sql } = tx;
  return sql`x.id, x.company_id as "companyId", c.name as "companyName", x.provider_id as "providerId", x.status,
    x.cause, x.cause_since as "causeSince", x.cause_detail as "causeDetail", x.last_synced_at as "lastSyncedAt",
    x.remote_account_name as "remoteAccountName",
    (select json_build_object('runId', r.id, 'mode', r.mode, 'seen', r.seen, 'expected', r.expected)
      from sync_runs r where r.firm_id = x.firm_id and r.connection_id = x.id and r.status = 'running') as running,
    (select count(*)::int from invoices i where i.firm_id = x.firm_id and i.connection_id = x.id
      and ${withinReach(tx, ctx, sql`i.company_id`)}) as "invoiceCount"`;
}

/** The condition that a company column is in the actor's scope. */
export function withinReach({ sql }: FirmTransaction, ctx: FirmContext, column: SqlFragment): SqlFragment {
  const scope = companyIds(ctx);
  return scope === null ? sql`true` : sql`${column} = any(${[...scope]}::uuid[])`;
}

/** Connections within reach: those of the actor's companies, and firm-wide ones, whose accounts are narrowed elsewhere. */
export function connectionScope({ sql, firmId }: FirmTransaction, ctx: FirmContext): SqlFragment {
  const scope = companyIds(ctx);
  return scope === null
    ? sql`x.firm_id = ${firmId}`
    : sql`x.firm_id = ${firmId} and (x.company_id is null or x.company_id = any(${[...scope]}::uuid[]))`;
}

export function connectionSource({ sql }: FirmTransaction): SqlFragment {
  return sql`connections x left join companies c on c.firm_id = x.firm_id and c.id = x.company_id`;
}

/** The row with its instants as ISO text. */
export function shapeConnection<T extends ConnectionSummary>(row: T): T {
  return { ...row, causeSince: isoInstant(row.causeSince), lastSyncedAt: isoInstant(row.lastSyncedAt) };
}
