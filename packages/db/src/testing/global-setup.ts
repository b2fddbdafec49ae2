import { randomUUID } from "node:crypto";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../migrate";
import { migrateQueue } from "../migrate-queue";
import type { ProvidedDatabase } from "./provided";

const MIGRATIONS = join(import.meta.dirname, "..", "..", "migrations");
/** Runs that share one server make the cluster's roles one after the other. */
const ROLES_LOCK = 7_263_542;

/** Makes one migrated template database for the whole run; drops it afterwards, and those that tests made of it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env["TEST_DATABASE_URL"];
  if (!serverUrl)
    throw new Error("TEST_DATABASE_URL is not set: node scripts/test-postgres.mjs -- <command>");
  const template = `comptoir_template_${randomUUID().replaceAll("-", "")}`;
  const server = postgres(serverUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    await server`select pg_advisory_lock(${ROLES_LOCK})`;
    await server.unsafe(`create database ${template}`);
    const url = withDatabase(serverUrl, template);
    await migrateDatabase({ url, folder: MIGRATIONS });
    await migrateQueue(url);
  } finally {
    await server.end({ timeout: 5 });
  }
  const provided: ProvidedDatabase = { serverUrl, template };
  project.provide("testDatabase", provided);
  return () => dropDatabases(serverUrl, template);
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function dropDatabases(serverUrl: string, beginning: string): Promise<void> {
  const server = postgres(serverUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  const found = await server<{ name: string }[]>`
    select datname as name from pg_database where starts_with(datname, ${beginning})`;
  for (const { name } of found) await server.unsafe(`drop database if exists ${name} with (force)`);
  await server.end({ timeout: 5 });
}
