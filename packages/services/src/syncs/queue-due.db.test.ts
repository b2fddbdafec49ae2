import { asSystem } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testPorts } from "../testing/context";
import { queueDueSyncs } from "./queue-due";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it("enqueues each due connection of every firm once, and none that waits, is broken, or has nothing to list", async () => {
  const ready = { sealedCredentials: "sealed", lastFullSyncAt: new Date() };
  const later = new Date(Date.now() + 60_000);
  const due: string[] = [];
  for (const name of ["one", "two"]) {
    const firm = await createFirm(test.database, { name });
    const company = await createCompany(test.database, firm);
    due.push((await createConnection(test.database, company, ready)).id);
    await createConnection(test.database, company, { ...ready, waitUntil: later });
    await createConnection(test.database, company, { ...ready, syncLeaseUntil: later });
    await createConnection(test.database, company, { ...ready, status: "needs_attention" });
    await createConnection(test.database, company, { ...ready, sealedCredentials: null });
    await createConnection(test.database, company, {
      ...ready,
      companyId: null,
      providerId: "invoice-collector",
    });
  }
  const ctx = { database: test.database, ports: testPorts() };
  expect(await queueDueSyncs(ctx)).toBe(2);
  await queueDueSyncs(ctx);
  const jobs = await test.database.pool`
    select payload->>'connectionId' as id, payload->>'trigger' as trigger from graphile_worker._private_jobs`;
  expect(jobs.map(({ id }) => id).toSorted()).toEqual(due.toSorted());
  const firms = await asSystem(test.database, "test", ({ sql }) =>
    sql`select count(distinct firm_id)::integer as n from connections where id = any(${due}::uuid[])`.execute(),
  );
  expect(firms[0]).toEqual({ n: 2 });
});
