import { type CompanyRow, type ConnectionRow, rejectedRecords, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm, createInvoices } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { addConnection } from "./add";
import { connectionById } from "./by-id";
import { disconnect } from "./disconnect";
import { listConnections } from "./list";
import { reconnect } from "./reconnect";
import { rejectedRecords as readRejected } from "./rejected";
import { connectionRuns } from "./runs";

let test: TestDatabase;
/** Sees all companies, and one who sees `atelier` alone. */
let everybody: FirmContext;
let member: FirmContext;
let atelier: CompanyRow;
let own: ConnectionRow;
let others: ConnectionRow;
let firmWide: ConnectionRow;

beforeAll(async () => {
  test = await createTestDatabase();
  const { database } = test;
  const firm = await createFirm(database);
  atelier = await createCompany(database, firm, { name: "Atelier" });
  const bakery = await createCompany(database, firm, { name: "Boulangerie" });
  own = await createConnection(database, atelier);
  others = await createConnection(database, bakery);
  firmWide = await createConnection(database, atelier, { companyId: null, providerId: "invoice-collector" });
  await createInvoices(database, firmWide, [
    { companyId: atelier.id },
    { companyId: bakery.id },
    { companyId: bakery.id, kind: "credit_note" },
  ]);
  everybody = testContext(database, firm);
  const actor = { kind: "user", userId: crypto.randomUUID(), role: "accountant" } as const;
  member = testContext(database, firm, { actor, companies: [atelier.id] });
  const rejected = { firmId: firm.id, resource: "collected", path: "date", reason: "no date", payload: "{}" };
  await withFirm(database, firm.id, ({ db }) =>
    db.insert(rejectedRecords).values([
      { ...rejected, connectionId: own.id, externalId: "1" },
      { ...rejected, connectionId: firmWide.id, externalId: "of the bakery" },
    ]),
  );
});
afterAll(() => test.drop());

const page = { limit: 20 };

describe("a member of some companies", () => {
  it("sees their connections and the firm-wide ones, in the list of a company too", async () => {
    const ids = [own.id, firmWide.id];
    expect((await listConnections(member, {})).map(({ id }) => id)).toEqual(ids);
    expect((await listConnections(member, { companyId: atelier.id })).map(({ id }) => id)).toEqual(ids);
    expect((await listConnections(everybody, {})).map(({ id }) => id)).toEqual([
      own.id,
      others.id,
      firmWide.id,
    ]);
  });

  it("does not find the connection of another company, nor its history", async () => {
    const hidden = { code: "not_found", entity: "connection" };
    await expect(connectionById(member, { id: others.id })).rejects.toMatchObject(hidden);
    await expect(connectionRuns(member, { id: others.id, ...page })).rejects.toMatchObject(hidden);
    await expect(readRejected(member, { id: others.id, ...page })).rejects.toMatchObject(hidden);
    await expect(disconnect(member, { id: others.id })).rejects.toMatchObject(hidden);
  });

  it("sees of a firm-wide connection its own company's counts alone", async () => {
    const mine = await connectionById(member, { id: firmWide.id });
    expect(mine).toMatchObject({ invoiceCount: 1, counts: { invoices: 1, credits: 0, rejected: 0 } });
    const all = await connectionById(everybody, { id: firmWide.id });
    expect(all).toMatchObject({ invoiceCount: 3, counts: { invoices: 2, credits: 1, rejected: 1 } });
  });

  it("reads rejected records where they are its company's, which those of the firm do not say", async () => {
    expect((await readRejected(member, { id: own.id, ...page })).rows).toHaveLength(1);
    expect((await readRejected(member, { id: firmWide.id, ...page })).rows).toEqual([]);
    expect((await readRejected(everybody, { id: firmWide.id, ...page })).rows).toHaveLength(1);
  });

  it("changes no firm-wide connection, and adds none: they serve companies it does not see", async () => {
    const refused = { code: "forbidden", reason: "firm_wide" };
    const fields = { serverUrl: "https://collector.example", bearer: "0123456789" };
    await expect(disconnect(member, { id: firmWide.id })).rejects.toMatchObject(refused);
    await expect(reconnect(member, { id: firmWide.id, fields })).rejects.toMatchObject(refused);
    const form = { providerId: "invoice-collector" as const, companyId: null, fields, accountId: null };
    await expect(addConnection(member, form)).rejects.toMatchObject(refused);
    expect(await connectionById(everybody, { id: firmWide.id })).toMatchObject({ status: "active" });
  });
});
