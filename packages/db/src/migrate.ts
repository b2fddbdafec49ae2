import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { mendRestoredCopy } from "./restored-copy";
import { renameRoles } from "./roles";

export type MigrateOptions = { url: string; folder: string; rolePrefix?: string };

/**
 * Brings the database to the newest schema as its owner, a copy that was restored without owners as well; safe to run at
 * every start and from several processes at once.
 * @throws the server's own error, with its cause; or why such a copy cannot be put right.
 */
export async function migrateDatabase(options: MigrateOptions): Promise<void> {
  const sql = postgres(options.url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  const renamed = await renamedFolder(options);
  try {
    // one migrating process at a time; released with the connection
    await sql`select pg_advisory_lock(7263541)`;
    await mendRestoredCopy(sql, options.rolePrefix);
    await migrate(drizzle(sql), { migrationsFolder: renamed ?? options.folder });
  } finally {
    await sql.end({ timeout: 5 });
    if (renamed) await rm(renamed, { recursive: true, force: true });
  }
}

/** A copy of the migrations with other role names, or null where the default names serve. */
async function renamedFolder({ folder, rolePrefix }: MigrateOptions): Promise<string | null> {
  if (rolePrefix === undefined || rolePrefix === "comptoir") return null;
  const copy = await mkdtemp(join(tmpdir(), "comptoir-migrations-"));
  await cp(folder, copy, { recursive: true });
  for (const file of await readdir(copy)) {
    if (!file.endsWith(".sql")) continue;
    const path = join(copy, file);
    await writeFile(path, renameRoles(await readFile(path, "utf8"), rolePrefix));
  }
  return copy;
}
