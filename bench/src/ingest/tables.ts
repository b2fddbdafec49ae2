import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";

/** What ingest writes, referenced tables first. */
const TABLES = [
  "source_records",
  "invoices",
  "invoice_lines",
  "parties",
  "products",
  "payments",
  "provider_lists",
  "invoice_rollups",
] as const;

/** A table's rows as COPY writes them. */
export type Dump = { table: string; bytes: Buffer };

/** Empties the tables, files and indexes included. */
export async function emptyTables(owner: postgres.Sql): Promise<void> {
  await owner`truncate ${owner([...TABLES, "rejected_records"])} cascade`;
}

/** All rows in the text that COPY reads, in the order they were written. */
export async function dumpTables(owner: postgres.Sql): Promise<Dump[]> {
  const dumps: Dump[] = [];
  for (const table of TABLES) {
    const columns = await owner<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
    const cells = columns.map(({ name }) => cellOf(name)).join(" || E'\\t' || ");
    const rows = await owner<{ line: string }[]>`
      select ${owner.unsafe(cells)} as line from ${owner(table)} order by ctid`;
    dumps.push({ table, bytes: Buffer.from(rows.map(({ line }) => `${line}\n`).join("")) });
  }
  return dumps;
}

function cellOf(column: string): string {
  const escaped = [
    ["'\\'", "'\\\\'"],
    ["E'\\n'", "'\\n'"],
    ["E'\\r'", "'\\r'"],
    ["E'\\t'", "'\\t'"],
  ].reduce((text, [from, to]) => `replace(${text}, ${from}, ${to})`, `"${column}"::text`);
  return `coalesce(${escaped}, '\\N')`;
}

/** COPY of all rows into the tables, in one transaction. */
export async function copyTables(owner: postgres.Sql, dumps: readonly Dump[]): Promise<void> {
  await owner.begin(async (sql) => {
    for (const { table, bytes } of dumps) {
      const into = await sql`copy ${sql(table)} from stdin`.writable();
      await pipeline(Readable.from([bytes]), into);
    }
  });
}

export async function rowCount(owner: postgres.Sql): Promise<number> {
  const counts = TABLES.map((table) => `(select count(*) from ${table})`).join(" + ");
  const [row] = await owner<{ rows: number }[]>`select ${owner.unsafe(counts)} as rows`;
  return Number(row?.rows ?? 0);
}

/** Row versions that were left dead or written over in all tables so far, as the server counts them. */
export async function deadTuples(sql: postgres.Sql | postgres.TransactionSql): Promise<number> {
  await sql`select pg_stat_clear_snapshot()`;
  const [row] = await sql<{ dead: number }[]>`
    select sum(greatest(n_dead_tup, n_tup_upd + n_tup_del))::integer as dead
    from pg_stat_user_tables where schemaname = 'public'`;
  return row?.dead ?? 0;
}
