import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withFirm } from "@comptoir/db";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { randomToken } from "@comptoir/secrets";
import { type FirmContext, receiveWebhook } from "@comptoir/services";
import { testContext, testPorts } from "@comptoir/services/testing/context";
import { placeWebhook } from "@comptoir/services/webhooks/hook-row";
import { processWebhook } from "@comptoir/services/webhooks/process-webhook";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Place } from "./testing/isolation/place";
import { snapshotOf } from "./testing/isolation/snapshot";
import { createWorld, type World } from "./testing/isolation/world";

type Address = { key: string; secret: string };

let test: TestDatabase;
let world: World;
let folder: string;
let mine: Address;
let theirs: Address;

beforeAll(async () => {
  test = await createTestDatabase();
  world = await createWorld(test.database);
  folder = await mkdtemp(join(tmpdir(), "comptoir-isolation-"));
  mine = await addressOf(world.mine);
  theirs = await addressOf(world.theirs);
});
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true });
});

function workerOf({ firm }: Place): FirmContext {
  return testContext(test.database, firm, { actor: { kind: "worker", workerId: "w1" } });
}

async function addressOf(place: Place): Promise<Address> {
  const [key, secret] = [randomToken(16), randomToken(32)];
  const ctx = workerOf(place);
  const url = `${ctx.ports.publicUrl}/api/hooks/altoviz/${key}`;
  const { connectionId } = place;
  const made = { id: randomUUID(), connectionId, key, secrets: { url, secret }, replaces: null };
  expect(await withFirm(ctx.database, ctx.firmId, (tx) => placeWebhook(tx, ctx, made))).toBe(true);
  return { key, secret };
}

/** An event about a record of `about`, at an address, proved with a secret. */
async function deliver(at: Address, secret: string, about: Place): Promise<number> {
  const data = { id: `1-${about.mark}` };
  const body = Buffer.from(JSON.stringify({ id: `evt_${randomUUID()}`, type: "InvoiceDeleted", data }));
  const { httpStatus } = await receiveWebhook(
    { database: test.database, ports: testPorts({ objects: createFolderStore(folder) }) },
    {
      providerId: "altoviz",
      secret: at.key,
      headers: new Headers({ "X-Signature": secret }),
      body: (async function* () {
        yield body;
      })(),
      declaredLength: body.length,
    },
  );
  return httpStatus;
}

it("a webhook at another firm's address reaches nothing of mine, even with my secret and my record's id", async () => {
  const before = await snapshotOf(test.database, world.mine.firm.id);
  expect(await deliver(theirs, theirs.secret, world.mine)).toBe(200);
  expect(await deliver(theirs, mine.secret, world.mine)).toBe(200);
  expect(await snapshotOf(test.database, world.mine.firm.id)).toEqual(before);
});

it("what arrived at mine is out of reach for another firm's work", async () => {
  expect(await deliver(mine, mine.secret, world.mine)).toBe(200);
  const before = await snapshotOf(test.database, world.mine.firm.id);
  const { connectionId, mark } = world.mine;
  const record = { connectionId, resource: "invoices", externalId: `1-${mark}` } as const;
  const asked = processWebhook(workerOf(world.theirs), record, new AbortController().signal);
  await expect(asked).rejects.toMatchObject({ code: "not_found" });
  expect(await snapshotOf(test.database, world.mine.firm.id)).toEqual(before);
});

it("reaches mine by my address alone", async () => {
  const before = await snapshotOf(test.database, world.mine.firm.id);
  expect(await deliver(mine, mine.secret, world.mine)).toBe(200);
  const after = await snapshotOf(test.database, world.mine.firm.id);
  expect(after["inbox_deliveries"]).toHaveLength((before["inbox_deliveries"]?.length ?? 0) + 1);
});
