import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, inboxDeliveries } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { SystemContext } from "../context";
import { testPorts } from "../testing/context";
import { pruneDeliveries } from "./prune-deliveries";

let test: TestDatabase;
let folder: string;
let system: SystemContext;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "comptoir-prune-"));
  system = { database: test.database, ports: testPorts({ objects: createFolderStore(folder) }) };
});
afterEach(async () => {
  await test.drop();
  await rm(folder, { recursive: true });
});

async function connectionTo(providerId: "altoviz" | "invoice-collector") {
  const firm = await createFirm(test.database);
  return createConnection(test.database, await createCompany(test.database, firm), { providerId });
}

type Given = { days: number; status?: "received" | "processed" | "refused"; body?: string };

async function deliver({ firmId, id }: { firmId: string; id: string }, { days, status, body }: Given) {
  const stored = body === undefined ? null : await system.ports.objects.put(firmId, Buffer.from(body));
  await asSystem(test.database, "a delivery of a test", ({ db }) =>
    db.insert(inboxDeliveries).values({
      firmId,
      connectionId: id,
      objectKey: stored?.key ?? null,
      size: stored?.size ?? 0,
      status: status ?? "processed",
      receivedAt: new Date(Date.now() - days * 86_400_000),
    }),
  );
  return stored?.key ?? "";
}

async function left(): Promise<number> {
  const rows = await asSystem(test.database, "what is left", ({ db }) => db.select().from(inboxDeliveries));
  return rows.length;
}

it("deletes what ended more than a month ago, with its body", async () => {
  const connection = await connectionTo("altoviz");
  const old = await deliver(connection, { days: 31, body: "old" });
  await deliver(connection, { days: 40, status: "refused" });
  const young = await deliver(connection, { days: 29, body: "young" });
  expect(await pruneDeliveries(system)).toEqual({ deleted: 2 });
  expect(await system.ports.objects.exists(old)).toBe(false);
  expect(await system.ports.objects.exists(young)).toBe(true);
  expect(await left()).toBe(1);
  expect(await pruneDeliveries(system)).toEqual({ deleted: 0 });
});

it("keeps what waits to be read, callbacks that brought documents, and a body that another row names", async () => {
  const connection = await connectionTo("altoviz");
  await deliver(connection, { days: 60, status: "received", body: "waits" });
  await deliver(await connectionTo("invoice-collector"), { days: 60, body: "a document" });
  const shared = await deliver(connection, { days: 60, body: "twice" });
  await deliver(connection, { days: 1, body: "twice" });
  expect(await pruneDeliveries(system)).toEqual({ deleted: 1 });
  expect(await system.ports.objects.exists(shared)).toBe(true);
  expect(await left()).toBe(3);
});
