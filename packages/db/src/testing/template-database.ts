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

type Options = {
  maxConnections?: number;
  /** What is cloned instead of the run's template: see {@link makeTemplate}. */
  template?: string;
};

/** A migrated database of its own, empty unless it has another template, cloned in some milliseconds. */
export async function createTestDatabase(options: Options = {}): Promise<TestDatabase> {
  const provided: ProvidedDatabase = inject("testDatabase");
  return await clone(provided, `comptoir_test_${randomUUID().replaceAll("-", "")}`, options);
}

/** Fills a database that many tests begin with, so that each is cloned with what is in it. It goes with the run. */
export async function makeTemplate<T>(
  fill: (database: Database) => Promise<T>,
): Promise<{ template: string; value: T }> {
  const provided: ProvidedDatabase = inject("testDatabase");
  const template = `${provided.template}_${randomUUID().slice(0, 8)}`;
  const { database } = await clone(provided, template, {});
  try {
    return { template, value: await fill(database) };
  } finally {
    // nobody may be connected to what is cloned
    await database.close();
  }
}

async function clone(
  { serverUrl, template }: ProvidedDatabase,
  name: string,
  options: Options,
): Promise<TestDatabase> {
  const source = options.template ?? template;
  await onServer(serverUrl, (sql) => sql.unsafe(`create database ${name} template ${source}`));
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
