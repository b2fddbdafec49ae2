import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
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
  const older = await olderMigrations(FIRST);
  await migrateDatabase({ url, folder: older });
  await rm(older, { recursive: true });
  const ids = await writeInvoice();
  await writeFinalization(ids);
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

describe("a copy that was restored", () => {
  it.each([
    ["an older portal", FIRST],
    ["this portal", Infinity],
  ])("without owners, of %s: functions are given back to their roles", async (_, count) => {
    const folder = await olderMigrations(count);
    await migrateDatabase({ url, folder });
    await rm(folder, { recursive: true });
    const { firm, invoice } = await writeInvoice();
    const owner = postgres(url, { max: 1, onnotice: () => undefined });
    for (const { signature } of await functionsWithRights(owner)) {
      await owner.unsafe(`alter function ${signature} owner to current_user`);
      await owner.unsafe(`grant execute on function ${signature} to public`);
    }
    await migrateDatabase({ url, folder: FOLDER });
    const own = (await functionsWithRights(owner)).filter(({ name }) => name !== "enqueue_job");
    const [row] = await owner`
      select has_schema_privilege('comptoir_search', 'public', 'create') as "mayCreate", current_user::text as name`;
    await owner.end();
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ role, isPublic }) => role === row?.["name"] || isPublic)).toEqual([]);
    expect(row).toMatchObject({ mayCreate: false });
    const database = openDatabase({ url, maxConnections: 1 });
    const found = await withFirm(database, asFirmId(firm), ({ sql }) =>
      sql`select search_invoices('maçon', null, 10) as id`.execute(),
    );
    await database.close();
    expect([...found]).toEqual([{ id: invoice }]);
  });

  it("without what the roles may do is not touched: it must be restored otherwise", async () => {
    await migrateDatabase({ url, folder: FOLDER });
    const owner = postgres(url, { max: 1, onnotice: () => undefined });
    await owner`revoke all on firms from comptoir_system`;
    await owner.end();
    await expect(migrateDatabase({ url, folder: FOLDER })).rejects.toThrow("without --no-privileges");
  });
});

/** Functions that run with the rights of their owner. */
async function functionsWithRights(sql: postgres.Sql) {
  return await sql<{ name: string; signature: string; role: string; isPublic: boolean }[]>`
    select proname as name, oid::regprocedure::text as signature, pg_get_userbyid(proowner) as role,
      has_function_privilege('public', oid, 'execute') as "isPublic"
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
}

/** The first migrations: as they were when an older portal was started. */
async function olderMigrations(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "comptoir-older-"));
  await cp(FOLDER, folder, { recursive: true });
  const path = join(folder, "meta", "_journal.json");
  const journal: { entries: unknown[] } = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

async function writeInvoice() {
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
  });
  await sql.end();
  return ids;
}

/** One finalization, as the first portal stored it. */
async function writeFinalization({
  firm,
  connection,
  invoice,
}: Record<"firm" | "connection" | "invoice", string>) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.begin(async (tx) => {
    await tx`set local role comptoir_system`;
    await tx`insert into operations (firm_id, connection_id, invoice_id, type, request, requested_by)
      values (${firm}, ${connection}, ${invoice}, 'invoices.finalize', '{}', ${firm})`;
  });
  await sql.end();
}
