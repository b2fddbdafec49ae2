import { asSystem, type Database } from "@comptoir/db";

/** The rows of a firm by table, as text; jobs that were queued in its name are a table too. */
export type Snapshot = Record<string, string[]>;

/** Every table that holds rows of firms is asked of the catalogue, so that a new one takes part by itself. */
export async function snapshotOf(database: Database, firmId: string): Promise<Snapshot> {
  const rows = await asSystem(database, "compare a firm's rows", async ({ sql }) => {
    const tables = await sql<{ name: string }[]>`
      select c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'firm_id' and not a.attisdropped
      where c.relkind in ('r', 'p') order by 1`;
    const entries = await Promise.all(
      tables.map(async ({ name }) => {
        const found = await sql<{ row: string }[]>`
          select to_jsonb(t)::text as row from ${sql(name)} t where firm_id = ${firmId} order by 1`;
        return [name, found.map(({ row }) => row)] as const;
      }),
    );
    const firms = await sql<
      { row: string }[]
    >`select to_jsonb(f)::text as row from firms f where id = ${firmId}`;
    return [...entries, ["firms", firms.map(({ row }) => row)] as const];
  });
  return { ...Object.fromEntries(rows), jobs: await jobsOf(database, firmId) };
}

async function jobsOf({ pool }: Database, firmId: string): Promise<string[]> {
  const jobs = await pool<{ job: string }[]>`
    select payload::text as job from graphile_worker._private_jobs
    where payload ->> 'firmId' = ${firmId} order by 1`;
  return jobs.map(({ job }) => job);
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Every id that stands in the rows of a firm. */
export function idsIn(snapshot: Snapshot): string[] {
  return [...new Set(Object.values(snapshot).flat().join(" ").match(UUID) ?? [])];
}
