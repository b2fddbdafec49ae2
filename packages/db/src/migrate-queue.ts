import { runMigrations } from "graphile-worker";

/** Brings the schema of the job queue to its newest form, as the owner of the database. Safe at every start. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url });
}
