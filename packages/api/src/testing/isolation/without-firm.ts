import type { Database } from "@comptoir/db";

/** PostgreSQL: insufficient_privilege. */
const NOT_ALLOWED = "42501";

/** What the application role sees of each table of ours when no firm is set: a number of rows, or that it may not look. */
export async function seenWithoutFirm(database: Database): Promise<Map<string, number | "not allowed">> {
  const tables = await database.pool<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const seen = new Map<string, number | "not allowed">();
  for (const { name } of tables) seen.set(name, await rowsOf(database, name));
  return seen;
}

async function rowsOf({ pool, roles }: Database, table: string): Promise<number | "not allowed"> {
  try {
    return await pool.begin(async (sql) => {
      await sql`select set_config('role', ${roles.app}, true)`;
      const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(table)}`;
      return row?.rows ?? 0;
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === NOT_ALLOWED) return "not allowed";
    throw error;
  }
}
