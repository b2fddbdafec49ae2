import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { overdueSql } from "../invoices/where";

/** What needs somebody today. */
export const Attention = z.object({
  brokenConnections: z.array(
    z.object({
      connectionId: z.string(),
      companyId: z.string().nullable(),
      companyName: z.string().nullable(),
      providerId: z.enum(PROVIDER_IDS),
      cause: z.string().nullable(),
      since: z.string().nullable(),
    }),
  ),
  drafts: z.number(),
  overdue: z.object({
    count: z.number(),
    amounts: z.array(z.object({ currency: z.string(), open: z.string() })),
  }),
  /** Writes whose outcome is not known yet, or that wait for a person: the oldest first. */
  operations: z.array(
    z.object({
      operationId: z.string(),
      type: z.string(),
      connectionId: z.string(),
      /** null where it is about no invoice, or about one that does not stand here yet. */
      invoiceId: z.string().nullable(),
      number: z.string().nullable(),
      companyName: z.string(),
      providerId: z.enum(PROVIDER_IDS),
    }),
  ),
  /** Documents that arrived for nobody known. */
  quarantined: z.number(),
});
export type Attention = z.infer<typeof Attention>;

/** Reads everything that needs attention, in the actor's companies, narrowed to one where given. */
export async function readAttention(
  tx: FirmTransaction,
  ctx: FirmContext,
  companyId: string | null,
): Promise<Attention> {
  const scope = companyId ? [companyId] : companyIds(ctx);
  const ids = scope === null ? null : [...scope];
  const [brokenConnections, drafts, overdue, operations, quarantined] = await Promise.all([
    readBroken(tx, ids),
    readDrafts(tx, ids),
    readOverdue(tx, ids),
    readOperations(tx, ids),
    ids === null ? readQuarantined(tx) : 0,
  ]);
  return { brokenConnections, drafts, overdue, operations, quarantined };
}

async function readBroken({ sql, firmId }: FirmTransaction, ids: string[] | null) {
  const rows = await sql<Attention["brokenConnections"]>`
    select x.id as "connectionId", x.company_id as "companyId", c.name as "companyName",
      x.provider_id as "providerId", x.cause, x.cause_since as since
    from connections x left join companies c on c.firm_id = x.firm_id and c.id = x.company_id
    where x.firm_id = ${firmId} and x.status = 'needs_attention'
      ${ids === null ? sql`` : sql`and (x.company_id is null or x.company_id = any(${ids}::uuid[]))`}
    order by x.cause_since desc limit 50`;
  return rows.map((row) => ({ ...row, since: isoInstant(row.since) }));
}

async function readDrafts({ sql, firmId }: FirmTransaction, ids: string[] | null): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select coalesce(sum(count), 0)::int as count from invoice_rollups
    where firm_id = ${firmId} and lifecycle = 'draft' and direction = 'sale'
      ${ids === null ? sql`` : sql`and company_id = any(${ids}::uuid[])`}`;
  return row?.count ?? 0;
}

async function readOverdue(tx: FirmTransaction, ids: string[] | null): Promise<Attention["overdue"]> {
  const { sql, firmId } = tx;
  const rows = await sql<{ currency: string; open: string; count: number }[]>`
    select i.currency, trim_scale(coalesce(sum(i.open), 0))::text as open, count(*)::int as count
    from invoices i join companies c on c.firm_id = i.firm_id and c.id = i.company_id
    where i.firm_id = ${firmId} and i.deleted_at_provider is null and i.direction = 'sale' and ${overdueSql(tx)}
      ${ids === null ? sql`` : sql`and i.company_id = any(${ids}::uuid[])`}
    group by i.currency order by count desc limit 10`;
  return {
    count: rows.reduce((sum, row) => sum + row.count, 0),
    amounts: rows.map(({ currency, open }) => ({ currency, open })),
  };
}

async function readOperations({ sql, firmId }: FirmTransaction, ids: string[] | null) {
  const rows = await sql<Attention["operations"]>`
    select o.id as "operationId", o.type, o.connection_id as "connectionId", i.id as "invoiceId", i.number,
      c.name as "companyName", x.provider_id as "providerId"
    from operations o join companies c on c.firm_id = o.firm_id and c.id = o.company_id
    join connections x on x.firm_id = o.firm_id and x.id = o.connection_id
    left join invoices i on i.firm_id = o.firm_id and i.connection_id = o.connection_id
      and i.resource = o.resource and i.external_id = o.external_id
    where o.firm_id = ${firmId} and o.status in ('unknown', 'needs_person')
      ${ids === null ? sql`` : sql`and o.company_id = any(${ids}::uuid[])`}
    order by o.created_at, o.id limit 50`;
  return [...rows];
}

async function readQuarantined({ sql, firmId }: FirmTransaction): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from documents where firm_id = ${firmId} and status = 'quarantined'`;
  return row?.count ?? 0;
}
