import type { SqlFragment } from "@comptoir/db";
import { LISTED_RESOURCES, type Resource } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { holdConnection } from "./hold-connection";
import { jsonParameter } from "./json-parameter";
import { rollupMove } from "./rollups";

/** Notes which records a full pass has seen. */
export async function noteSeen(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
  keys: readonly { resource: Resource; externalId: string }[],
): Promise<void> {
  if (keys.length === 0) return;
  const rows = keys.map(({ resource, externalId }) => ({ resource, external_id: externalId }));
  await sql`
    insert into sync_seen (firm_id, connection_id, resource, external_id)
    select ${firmId}, ${connectionId}, r.resource, r.external_id
    from jsonb_to_recordset(${jsonParameter(rows)}::jsonb) as r(resource text, external_id text)
    on conflict do nothing`;
}

export type Pass = { connectionId: string; startedAt: string };

/**
 * Marks as deleted at the provider what a completed full listing did not show. What was written since the pass began
 * (by an operation, by another sync) is left: the listing may have been past its place. Returns how many. Without nested
 * loops: nothing is known yet about tables that this pass has filled, and a guess of one row would make them quadratic.
 */
export async function markMissing(tx: FirmTransaction, pass: Pass, resource: Resource): Promise<number> {
  await tx.sql`select set_config('enable_nestloop', 'off', true)`;
  const { connectionId } = pass;
  const marked = await markDeleted(tx, { connectionId, resource }, isMissing(tx, pass, resource));
  await tx.sql`select set_config('enable_nestloop', 'on', true)`;
  return marked;
}

/** Marks as deleted at the provider what a write has removed there. */
export async function markRemoved(
  tx: FirmTransaction,
  connectionId: string,
  removed: readonly { resource: Resource; externalId: string }[],
): Promise<void> {
  if (removed.length > 0) await holdConnection(tx, connectionId);
  for (const { resource, externalId } of removed) {
    await markDeleted(tx, { connectionId, resource }, tx.sql`i.external_id = ${externalId}`);
  }
}

type Listing = { connectionId: string; resource: Resource };

/** `condition` is about the row `i`. Returns how many. */
function markDeleted(tx: FirmTransaction, listing: Listing, condition: SqlFragment): Promise<number> {
  const table = SLIM_TABLES.get(listing.resource);
  return table
    ? markSlimDeleted(tx, { ...listing, ...table }, condition)
    : markInvoicesDeleted(tx, listing, condition);
}

async function markInvoicesDeleted(
  tx: FirmTransaction,
  { connectionId, resource }: Listing,
  condition: SqlFragment,
): Promise<number> {
  const { sql, firmId } = tx;
  const rows = await sql`
    with before as materialized (
      select i.* from invoices i
      where i.firm_id = ${firmId} and i.connection_id = ${connectionId} and i.resource = ${resource}
        and i.deleted_at_provider is null and ${condition}
    ), after as (
      update invoices i set deleted_at_provider = now(), updated_at = now() from before b
      where i.firm_id = ${firmId} and i.id = b.id and i.deleted_at_provider is null returning i.*
    ), ${rollupMove(tx)}
    select id from after`;
  return rows.length;
}

/** Where records that are not invoices have their slim rows, and which of the table's rows they are. */
const SLIM_TABLES: ReadonlyMap<Resource, { table: string; column: string | null; value: string }> = new Map([
  ["customers", { table: "parties", column: "role", value: "customer" }],
  ["suppliers", { table: "parties", column: "role", value: "supplier" }],
  ["products", { table: "products", column: null, value: "" }],
  ["receipts", { table: "payments", column: null, value: "" }],
  ...LISTED_RESOURCES.map(
    (resource) => [resource, { table: "provider_lists", column: "resource", value: resource }] as const,
  ),
]);

async function markSlimDeleted(
  { sql, firmId }: FirmTransaction,
  { connectionId, table, column, value }: Listing & { table: string; column: string | null; value: string },
  condition: SqlFragment,
): Promise<number> {
  const rows = await sql`
    update ${sql(table)} i set deleted_at_provider = now(), updated_at = now()
    where i.firm_id = ${firmId} and i.connection_id = ${connectionId}
      ${column === null ? sql`` : sql`and i.${sql(column)} = ${value}`}
      and i.deleted_at_provider is null and ${condition}
    returning external_id`;
  return rows.length;
}

/** About the row `i`: this pass has not seen its record, nor has anything written it since the pass began. */
function isMissing({ sql, firmId }: FirmTransaction, pass: Pass, resource: Resource) {
  return sql`not exists (select from sync_seen s where s.firm_id = ${firmId}
      and s.connection_id = ${pass.connectionId} and s.resource = ${resource} and s.external_id = i.external_id)
    and not exists (select from source_records r where r.firm_id = ${firmId}
      and r.connection_id = ${pass.connectionId} and r.resource = ${resource} and r.external_id = i.external_id
      and r.fetched_at >= ${pass.startedAt}::timestamptz)`;
}
