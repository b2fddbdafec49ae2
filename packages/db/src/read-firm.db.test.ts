import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFirm } from "./read-firm";
import { createCompany, createFirm, type TestFirm } from "./testing/factories";
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

/** The names of the companies that the firm sees. */
function names(firm: TestFirm): Promise<string[]> {
  return readFirm(test.database, firm.id, async ({ sql }) => {
    const rows = await sql<{ name: string }[]>`select name from companies`;
    return rows.map(({ name }) => name);
  });
}

async function standsAlone(): Promise<void> {
  const [plain] = await test.database.pool`
    select current_user = session_user as "isPlain", coalesce(current_setting('app.firm_id', true), '') as firm`;
  expect(plain).toEqual({ isPlain: true, firm: "" });
}

describe("a firm's reading transaction", () => {
  it("sees its own rows and nothing of another firm, whatever the connection was used for before", async () => {
    const all = await Promise.all([names(mine), names(other), names(mine), names(other)]);
    expect(all).toEqual([["Mine"], ["Other"], ["Mine"], ["Other"]]);
    await standsAlone();
  });

  it("cannot write", async () => {
    const work = readFirm(test.database, mine.id, ({ sql }) =>
      sql`update companies set name = 'X'`.execute(),
    );
    await expect(work).rejects.toMatchObject({ code: "25006" });
    expect(await names(mine)).toEqual(["Mine"]);
  });

  it("gives its connection back after a failed statement and after a failure of its own", async () => {
    const broken = readFirm(test.database, mine.id, ({ sql }) => sql`select 1 / 0`.execute());
    await expect(broken).rejects.toMatchObject({ code: "22012" });
    const thrown = readFirm(test.database, mine.id, () => Promise.reject(new Error("changed its mind")));
    await expect(thrown).rejects.toThrow("changed its mind");
    expect(await names(other)).toEqual(["Other"]);
    await standsAlone();
  });

  it("leaves a pool that works when the connection is lost", async () => {
    const lost = readFirm(test.database, mine.id, ({ sql }) =>
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(),
    );
    await expect(lost).rejects.toBeInstanceOf(Error);
    expect(await names(mine)).toEqual(["Mine"]);
  });

  it("leaves a pool that works when the work does not tell of the loss", async () => {
    const hidden = readFirm(test.database, mine.id, async ({ sql }) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.catch(() => undefined);
      return "told nothing";
    });
    await Promise.allSettled([hidden]);
    expect(await names(mine)).toEqual(["Mine"]);
  });
});
