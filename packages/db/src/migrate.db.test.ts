import { randomUUID } from "node:crypto";
import { join } from "node:path";
import postgres from "postgres";
import { expect, inject, it } from "vitest";
import { openDatabase } from "./client";
import { withFirm } from "./firm";
import { migrateDatabase } from "./migrate";
import { createFirm } from "./testing/factories";
import type { ProvidedDatabase } from "./testing/provided";

const FOLDER = join(import.meta.dirname, "..", "migrations");

it("migrates an empty database with role names of its own, from two processes at once, again and again", async () => {
  const { serverUrl }: ProvidedDatabase = inject("testDatabase");
  const mark = randomUUID().slice(0, 8);
  const rolePrefix = `office_${mark}`;
  const server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await server.unsafe(`create database ${rolePrefix}`);
  const location = new URL(serverUrl);
  location.pathname = `/${rolePrefix}`;
  const options = { url: location.href, folder: FOLDER, rolePrefix };
  await Promise.all([migrateDatabase(options), migrateDatabase(options)]);
  await migrateDatabase(options);
  const database = openDatabase({ url: location.href, rolePrefix, maxConnections: 1 });
  const firm = await createFirm(database);
  const [row] = await withFirm(database, firm.id, ({ sql }) => sql`select current_user as role`.execute());
  expect(row).toEqual({ role: `${rolePrefix}_app` });
  await database.close();
  await server.unsafe(`drop database ${rolePrefix} with (force)`);
  for (const role of Object.values(database.roles)) await server.unsafe(`drop role ${role}`);
  await server.end();
});
