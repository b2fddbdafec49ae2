import { withFirm } from "@comptoir/db";
import { LISTED_RESOURCES, type Resource } from "@comptoir/providers";
import type { FirmContext } from "../../context";

const TABLES = [
  "source_records",
  "invoices",
  "parties",
  "products",
  "payments",
  "provider_lists",
  "invoice_rollups",
] as const;

/** Where each row stands and which transaction wrote it: equal when nothing at all was written in between. */
export async function physicalRows(ctx: FirmContext): Promise<Record<string, unknown>> {
  const entries = await withFirm(ctx.database, ctx.firmId, ({ sql }) =>
    Promise.all(
      [...TABLES, "invoice_lines", "rejected_records"].map(async (table) => {
        const rows = await sql`select ctid::text, xmin::text from ${sql(table)} order by ctid`;
        return [table, rows.map(({ ctid, xmin }) => `${ctid}/${xmin}`)] as const;
      }),
    ),
  );
  return Object.fromEntries(entries);
}

/** One hash over all that a sync has stored, without the ids and instants that differ between two databases. */
export async function contentHashOf(ctx: FirmContext): Promise<string> {
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    ({ sql }) =>
      sql<{ hash: string }[]>`
      with all_rows as (
        select 'source ' || concat_ws('|', resource, external_id, payload, content_hash, mapper_version) as text
        from source_records
        union all
        select 'invoice ' || (to_jsonb(i) - 'id' - 'firm_id' - 'company_id' - 'connection_id' - 'updated_at'
          - 'deleted_at_provider')::text || (i.deleted_at_provider is null)
        from invoices i
        union all
        select 'line ' || i.resource || i.external_id || (to_jsonb(l) - 'invoice_id' - 'firm_id')::text
        from invoice_lines l join invoices i on i.id = l.invoice_id
        union all
        select 'party ' || (to_jsonb(p) - 'id' - 'firm_id' - 'company_id' - 'connection_id' - 'updated_at')::text
        from parties p
        union all
        select 'product ' || (to_jsonb(p) - 'id' - 'firm_id' - 'company_id' - 'connection_id' - 'updated_at')::text
        from products p
        union all
        select 'payment ' || (to_jsonb(p) - 'id' - 'firm_id' - 'company_id' - 'connection_id' - 'updated_at')::text
        from payments p
        union all
        select 'entry ' || (to_jsonb(e) - 'id' - 'firm_id' - 'company_id' - 'connection_id' - 'updated_at')::text
        from provider_lists e
        union all
        select 'rollup ' || (to_jsonb(r) - 'firm_id' - 'company_id')::text from invoice_rollups r where r.count <> 0
      )
      select md5(string_agg(text, E'\n' order by text collate "C")) as hash from all_rows`,
  );
  return row?.hash ?? "";
}

/** The roll-ups as kept, and as a plain aggregate of the invoices makes them. */
export async function rollupsTwice(ctx: FirmContext): Promise<{ kept: unknown[]; counted: unknown[] }> {
  return withFirm(ctx.database, ctx.firmId, async ({ sql }) => ({
    kept: [
      ...(await sql`select month, direction, kind, lifecycle, currency, count, net, tax, gross, open
      from invoice_rollups where count <> 0 order by 1, 2, 3, 4, 5`),
    ],
    counted: [
      ...(await sql`select coalesce(date_trunc('month', issued_on)::date, '0001-01-01') as month, direction,
        kind, lifecycle, currency, count(*)::integer as count, sum(coalesce(net, 0)) as net,
        sum(coalesce(tax, 0)) as tax, sum(coalesce(gross, 0)) as gross, sum(coalesce(open, 0)) as open
      from invoices where deleted_at_provider is null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`),
    ],
  }));
}

/** How many rows of a resource there are in its own table, or rejected records. */
export async function countOf(ctx: FirmContext, what: Resource | "rejected"): Promise<number> {
  const [row] = await withFirm(ctx.database, ctx.firmId, async ({ sql }) => {
    const count = sql`select count(*)::integer as n from`;
    if (what === "rejected") return sql<{ n: number }[]>`${count} rejected_records`;
    if (what === "customers") return sql<{ n: number }[]>`${count} parties where role = 'customer'`;
    if (what === "suppliers") return sql<{ n: number }[]>`${count} parties where role = 'supplier'`;
    if (what === "products") return sql<{ n: number }[]>`${count} products`;
    if (what === "receipts") return sql<{ n: number }[]>`${count} payments`;
    if (LISTED_RESOURCES.some((listed) => listed === what)) {
      return sql<{ n: number }[]>`${count} provider_lists where resource = ${what}`;
    }
    return sql<{ n: number }[]>`${count} invoices where resource = ${what}`;
  });
  return row?.n ?? 0;
}

export type StoredInvoice = {
  payment: string;
  lifecycle: string;
  number: string | null;
  isDeleted: boolean;
  lines: number;
};

export async function storedInvoice(
  ctx: FirmContext,
  externalId: string | number,
): Promise<StoredInvoice | undefined> {
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    ({ sql }) =>
      sql<StoredInvoice[]>`
      select payment, lifecycle, number, deleted_at_provider is not null as "isDeleted",
        (select count(*)::integer from invoice_lines l where l.invoice_id = i.id) as lines
      from invoices i where resource = 'invoices' and external_id = ${String(externalId)}`,
  );
  return row;
}
