import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/template-database";

/** Tables of the installation itself. Everything else belongs to a firm. */
const GLOBAL = [
  "entry_keys",
  "firms",
  "sessions",
  "sign_in_attempts",
  "user_passwords",
  "users",
  "worker_heartbeats",
];
/** Schemas that are not ours: their tables are out of the application's reach altogether. */
const FOREIGN_SCHEMAS = ["drizzle", "graphile_worker"];

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

type Table = {
  schema: string;
  name: string;
  isEnabled: boolean;
  isForced: boolean;
  policies: string[];
  columns: string[];
};

async function tables(): Promise<Table[]> {
  return test.database.pool<Table[]>`
    select n.nspname as schema, c.relname as name, c.relrowsecurity as "isEnabled", c.relforcerowsecurity as "isForced",
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`;
}

async function ours(): Promise<Table[]> {
  return (await tables()).filter(({ schema }) => schema === "public");
}

async function firmTables(): Promise<Table[]> {
  return (await ours()).filter(({ name }) => !GLOBAL.includes(name));
}

describe("every table", () => {
  it("is in our schema or in one that the application cannot use", async () => {
    const schemas = [...new Set((await tables()).map(({ schema }) => schema))];
    expect(schemas).toEqual([...FOREIGN_SCHEMAS, "public"]);
    const { app, system, search } = test.database.roles;
    const usable = await test.database.pool`
      select r.name as role, s.name as schema
      from unnest(${[app, system, search]}::text[]) as r(name), unnest(${FOREIGN_SCHEMAS}::text[]) as s(name)
      where has_schema_privilege(r.name, s.name, 'usage')`;
    expect([...usable]).toEqual([]);
  });

  it("has row-level security enabled and forced, with a policy", async () => {
    const open = (await ours()).filter(
      ({ isEnabled, isForced, policies }) => !isEnabled || !isForced || policies.length === 0,
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it("is on the list of global tables or carries the firm, with the firm's own policy", async () => {
    const names = (await ours()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(GLOBAL));
    const loose = (await firmTables()).filter(
      ({ columns, policies }) =>
        !columns.includes("firm_id") || !policies.includes("own_firm") || !policies.includes("system"),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

describe("every table of a firm", () => {
  it("has a primary key and unique indexes that begin with the firm", async () => {
    const rows = await test.database.pool<{ table: string; index: string; first: string }[]>`
      select c.relname as table, i.indexrelid::regclass::text as index, a.attname::text as first
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where n.nspname = 'public' and i.indisunique`;
    const names = new Set((await firmTables()).map(({ name }) => name));
    const own = rows.filter(({ table }) => names.has(table));
    expect(new Set(own.map(({ table }) => table))).toEqual(names);
    expect(own.filter(({ first }) => first !== "firm_id").map(({ index }) => index)).toEqual([]);
  });

  it("refers to other tables of the firm by keys that hold the firm", async () => {
    const keys = await test.database.pool<{ name: string; to: string; from: string[] }[]>`
      select k.conname::text as name, t.relname::text as to,
        array(select a.attname::text from unnest(k.conkey) with ordinality as p(num, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.num order by place) as from
      from pg_constraint k join pg_class t on t.oid = k.confrelid join pg_namespace n on n.oid = t.relnamespace
      where k.contype = 'f' and n.nspname = 'public'`;
    expect(keys.length).toBeGreaterThan(20);
    const toFirmTables = keys.filter(({ to }) => to !== "users");
    expect(toFirmTables.filter(({ from }) => from[0] !== "firm_id").map(({ name }) => name)).toEqual([]);
  });
});

describe("the roles", () => {
  it("cannot sign in, and neither they nor the owner escape the policies", async () => {
    const roles = await test.database.pool`
      select rolname as name from pg_roles
      where (rolname like 'comptoir\\_%' or rolname = current_user) and (rolsuper or rolbypassrls)`;
    expect([...roles]).toEqual([]);
    const logins = await test.database.pool`
      select rolname from pg_roles where rolname = any(${Object.values(test.database.roles)}::text[]) and rolcanlogin`;
    expect([...logins]).toEqual([]);
  });
});
