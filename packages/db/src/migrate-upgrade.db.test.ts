import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { openDatabase } from "./client";
import { withFirm } from "./firm";
import { asFirmId } from "./firm-id";
import { migrateDatabase } from "./migrate";
import type { ProvidedDatabase } from "./testing/provided";

const FOLDER = join(import.meta.dirname, "..", "migrations");
/** What the first portal had. */
const FIRST = 3;

let server: postgres.Sql;
let url: string;
let name: string;

beforeEach(async () => {
  const { serverUrl }: ProvidedDatabase = inject("testDatabase");
  name = `upgrade_${randomUUID().slice(0, 8)}`;
  server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  await server.unsafe(`create database ${name}`);
  const location = new URL(serverUrl);
  location.pathname = `/${name}`;
  url = location.href;
});
afterEach(async () => {
  await server.unsafe(`drop database ${name} with (force)`);
  await server.end();
});

it("keeps what an older portal wrote: an operation on an invoice is one on its record", async () => {
  const older = await olderMigrations();
  await migrateDatabase({ url, folder: older });
  await rm(older, { recursive: true });
  const ids = await writeAsBefore();
  await migrateDatabase({ url, folder: FOLDER });
  const database = openDatabase({ url, maxConnections: 1 });
  const rows = await withFirm(database, asFirmId(ids.firm), ({ sql }) =>
    sql`select o.company_id as company, o.resource, o.external_id as "externalId", o.input, i.gross_cents as cents
      from operations o join invoices i on i.firm_id = o.firm_id and i.external_id = o.external_id`.execute(),
  );
  await database.close();
  expect([...rows]).toEqual([
    { company: ids.company, resource: "invoices", externalId: "17", input: {}, cents: "12345" },
  ]);
});

it("gives functions back to their roles in a copy that was restored without owners", async () => {
  const older = await olderMigrations();
  await migrateDatabase({ url, folder: older });
  await rm(older, { recursive: true });
  const { firm, invoice } = await writeAsBefore();
  const owner = postgres(url, { max: 1, onnotice: () => undefined });
  const functions = await owner<{ signature: string }[]>`
    select oid::regprocedure::text as signature from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef`;
  for (const { signature } of functions)
    await owner.unsafe(`alter function ${signature} owner to current_user`);
  await migrateDatabase({ url, folder: FOLDER });
  const owners = await owner<{ name: string; role: string }[]>`
    select proname as name, pg_get_userbyid(proowner) as role from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef and proname <> 'enqueue_job' order by proname`;
  const [row] =
    await owner`select has_schema_privilege('comptoir_search', 'public', 'create') as "mayCreate"`;
  await owner.end();
  expect([...owners]).toEqual([
    { name: "read_password_hash", role: "comptoir_auth" },
    { name: "resolve_entry_key", role: "comptoir_auth" },
    { name: "search_invoices", role: "comptoir_search" },
    { name: "search_invoices_by_number", role: "comptoir_search" },
    { name: "search_parties", role: "comptoir_search" },
    { name: "search_products", role: "comptoir_search" },
  ]);
  expect(row).toEqual({ mayCreate: false });
  const database = openDatabase({ url, maxConnections: 1 });
  const found = await withFirm(database, asFirmId(firm), ({ sql }) =>
    sql`select search_invoices('maçon', null, 10) as id`.execute(),
  );
  await database.close();
  expect([...found]).toEqual([{ id: invoice }]);
});

/** The migrations as they were when the first portal was started. */
async function olderMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "comptoir-older-"));
  await cp(FOLDER, folder, { recursive: true });
  const path = join(folder, "meta", "_journal.json");
  const journal: { entries: unknown[] } = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, FIRST) }));
  return folder;
}

/** One finalization, as the first portal stored it. */
async function writeAsBefore() {
  const ids = { firm: randomUUID(), company: randomUUID(), connection: randomUUID(), invoice: randomUUID() };
  const { firm, company, connection, invoice } = ids;
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.begin(async (tx) => {
    await tx`set local role comptoir_system`;
    await tx`insert into firms (id, slug, name, country)
      values (${firm}, 'cabinet', 'Cabinet', 'FR')`;
    await tx`insert into companies (firm_id, id, name, country, time_zone, currency)
      values (${firm}, ${company}, 'Atelier', 'FR', 'Europe/Paris', 'EUR')`;
    await tx`insert into connections (firm_id, id, company_id, provider_id)
      values (${firm}, ${connection}, ${company}, 'altoviz')`;
    await tx`insert into invoices (firm_id, id, company_id, connection_id, provider_id, resource, external_id, direction,
        kind, lifecycle, delivery, payment, currency, gross, has_document, search_text)
      values (${firm}, ${invoice}, ${company}, ${connection}, 'altoviz', 'invoices', '17', 'sale', 'invoice', 'draft',
        'not_sent', 'unpaid', 'EUR', 123.4545, true, 'maçon')`;
    await tx`insert into operations (firm_id, connection_id, invoice_id, type, request, requested_by)
      values (${firm}, ${connection}, ${invoice}, 'invoices.finalize', '{}', ${firm})`;
  });
  await sql.end();
  return ids;
}
