import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { type Database, openDatabase } from "../client";
import type { ProvidedDatabase } from "./provided";

export type TestDatabase = {
  database: Database;
  /** The owner's login: for what only a migration or the queue may do. */
  url: string;
  drop(): Promise<void>;
};

/** A migrated, empty database of its own, cloned from the run's template in some milliseconds. */
export async function createTestDatabase(options: { maxConnections?: number } = {}): Promise<TestDatabase> {
  const { serverUrl, template }: ProvidedDatabase = inject("testDatabase");
  const name = `comptoir_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(serverUrl, (sql) => sql.unsafe(`create database ${name} template ${template}`));
  const location = new URL(serverUrl);
  location.pathname = `/${name}`;
  const url = location.href;
  const database = openDatabase({ url, maxConnections: options.maxConnections ?? 4 });
  return {
    database,
    url,
    async drop() {
      await database.close();
      await onServer(serverUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Two databases cannot be cloned from one template at the same instant: the server is asked again. */
async function onServer(serverUrl: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    // clones of one run queue up here instead of failing with "source database is being accessed"
    await sql`select pg_advisory_lock(7263543)`;
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
