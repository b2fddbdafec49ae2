import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asSystem, withFirm } from "./firm";
import { companies } from "./schema";
import { createCompany, createConnection, createFirm, type TestFirm } from "./testing/factories";
import { createTestDatabase, type TestDatabase } from "./testing/template-database";

let test: TestDatabase;
let mine: TestFirm;
let other: TestFirm;

beforeAll(async () => {
  test = await createTestDatabase({ maxConnections: 1 });
  mine = await createFirm(test.database);
  other = await createFirm(test.database);
  await createCompany(test.database, mine, { name: "Mine" });
  await createCompany(test.database, other, { name: "Other" });
});
afterAll(() => test.drop());

/** The SQLSTATE that the server refused the work with. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof Error && "code" in cause) return String(cause.code);
    throw error;
  }
  return "accepted";
}

const NOT_ALLOWED = "42501";
const NO_SUCH_REFERENCE = "23503";

describe("a firm's transaction", () => {
  it("sees its own rows and nothing of another firm", async () => {
    const names = await withFirm(test.database, mine.id, ({ sql }) =>
      sql`select name from companies`.execute(),
    );
    expect([...names]).toEqual([{ name: "Mine" }]);
    const firms = await withFirm(test.database, mine.id, ({ sql }) => sql`select id from firms`.execute());
    expect([...firms]).toEqual([{ id: mine.id }]);
  });

  it("sees nothing when the application role has no firm, and the setting is gone after each transaction", async () => {
    await withFirm(test.database, mine.id, ({ sql }) => sql`select 1`.execute());
    const { pool, roles } = test.database;
    const rows = await pool.begin(async (sql) => {
      await sql`select set_config('role', ${roles.app}, true)`;
      return sql`select current_setting('app.firm_id', true) as firm, (select count(*)::integer from companies) as rows`;
    });
    expect([...rows]).toEqual([{ firm: "", rows: 0 }]);
    const [user] = await pool`select current_user = session_user as "isPlain"`;
    expect(user).toEqual({ isPlain: true });
  });

  it("cannot write for another firm, nor move a row to it", async () => {
    const row = {
      firmId: other.id,
      name: "Planted",
      country: "FR",
      timeZone: "Europe/Paris",
      currency: "EUR",
    };
    expect(
      await refusal(withFirm(test.database, mine.id, ({ db }) => db.insert(companies).values(row))),
    ).toBe(NOT_ALLOWED);
    const move = withFirm(test.database, mine.id, ({ sql }) =>
      sql`update companies set firm_id = ${other.id}`.execute(),
    );
    expect(await refusal(move)).toBe(NOT_ALLOWED);
  });

  it("cannot refer to another firm's rows, not even by their ids", async () => {
    const theirs = await createCompany(test.database, other);
    expect(await refusal(createConnection(test.database, { firmId: mine.id, id: theirs.id }))).toBe(
      NO_SUCH_REFERENCE,
    );
  });

  it("is rolled back as a whole when the work fails", async () => {
    const failing = withFirm(test.database, mine.id, async ({ sql }) => {
      await sql`insert into companies (firm_id, name, country, time_zone, currency)
        values (${mine.id}, 'Half', 'FR', 'Europe/Paris', 'EUR')`;
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    const rows = await withFirm(test.database, mine.id, ({ sql }) =>
      sql`select from companies where name = 'Half'`.execute(),
    );
    expect(rows).toHaveLength(0);
  });

  it("reaches neither people nor their passwords, sessions or heartbeats", async () => {
    for (const table of ["users", "user_passwords", "sessions", "sign_in_attempts", "worker_heartbeats"]) {
      const read = withFirm(test.database, mine.id, ({ sql }) => sql`select from ${sql(table)}`.execute());
      expect(await refusal(read)).toBe(NOT_ALLOWED);
    }
  });

  it("may add to the audit, and change or delete nothing in it", async () => {
    await withFirm(test.database, mine.id, ({ sql }) =>
      sql`insert into audit_events (firm_id, actor_kind, action, entity_type)
        values (${mine.id}, 'worker', 'test.made', 'test')`.execute(),
    );
    for (const change of ["update audit_events set action = ''", "delete from audit_events"]) {
      expect(await refusal(withFirm(test.database, mine.id, ({ sql }) => sql.unsafe(change)))).toBe(
        NOT_ALLOWED,
      );
      expect(await refusal(asSystem(test.database, "test", ({ sql }) => sql.unsafe(change)))).toBe(
        NOT_ALLOWED,
      );
    }
  });

  it("enqueues jobs stamped with its own firm, whatever the payload says, and cannot touch the queue otherwise", async () => {
    await withFirm(test.database, mine.id, ({ sql }) =>
      sql`select enqueue_job('sync-due', ${JSON.stringify({ firmId: other.id, a: 1 })}::jsonb, 'k', now(), 1)`.execute(),
    );
    const [job] = await test.database.pool`select payload from graphile_worker._private_jobs`;
    expect(job?.["payload"]).toEqual({ a: 1, firmId: mine.id });
    const read = withFirm(test.database, mine.id, ({ sql }) =>
      sql`select from graphile_worker.jobs`.execute(),
    );
    expect(await refusal(read)).toBe(NOT_ALLOWED);
  });
});

describe("the search functions", () => {
  it("find in the transaction's firm and in the given companies only", async () => {
    const find = (firm: TestFirm, ids: string[] | null) =>
      withFirm(test.database, firm.id, async ({ sql }) => {
        const rows = await sql`select * from search_parties('dupont', 'customer', ${ids}::uuid[], 10)`;
        return rows.length;
      });
    const company = await createCompany(test.database, mine);
    const connection = await createConnection(test.database, company);
    await withFirm(test.database, mine.id, ({ sql }) =>
      sql`insert into parties (firm_id, company_id, connection_id, role, external_id, name, search_text)
        values (${mine.id}, ${company.id}, ${connection.id}, 'customer', '1', 'Dupont', 'dupont')`.execute(),
    );
    expect(await find(mine, null)).toBe(1);
    expect(await find(mine, [company.id])).toBe(1);
    expect(await find(mine, [randomUUID()])).toBe(0);
    expect(await find(other, null)).toBe(0);
  });
});
