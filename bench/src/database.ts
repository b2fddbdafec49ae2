import { join } from "node:path";
import { type Database, openDatabase } from "@comptoir/db";
import { migrateDatabase } from "@comptoir/db/migrate";
import postgres from "postgres";

export type BenchDatabase = {
  /** The product's own pool: every transaction takes the application's role and is bound to one firm. */
  database: Database;
  /** The owner of the tables, whom no policy binds here: what loads the data, and what the product is compared with. */
  owner: postgres.Sql;
  close(): Promise<void>;
};

const MIGRATIONS = join(process.cwd(), "../packages/db/migrations");

/** The schema as an installation has it, in the database of the run, empty. */
export async function openBenchDatabase(options: { connections: number }): Promise<BenchDatabase> {
  const url = process.env["BENCH_DATABASE_URL"];
  if (!url) throw new Error("BENCH_DATABASE_URL is not set: node scripts/bench.mjs <name>");
  await migrateDatabase({ url, folder: MIGRATIONS });
  const owner = postgres(url, { max: options.connections, onnotice: () => undefined, connect_timeout: 10 });
  await releaseOwner(owner);
  const database = openDatabase({ url, maxConnections: options.connections });
  return {
    database,
    owner,
    async close() {
      await database.close();
      await owner.end({ timeout: 5 });
    },
  };
}

/** The application's role stays bound by the policies; the tables' owner is let off them. */
async function releaseOwner(owner: postgres.Sql): Promise<void> {
  const tables = await owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`;
  for (const { name } of tables) await owner`alter table ${owner(name)} no force row level security`;
}
