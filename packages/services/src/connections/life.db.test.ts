import { asFirmId, connections, invoices, withFirm } from "@comptoir/db";
import { createInvoice } from "@comptoir/db/testing/factories";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { addConnection } from "./add";
import { connectionById } from "./by-id";
import { openSecrets } from "./credentials";
import { disconnect } from "./disconnect";
import { listConnections } from "./list";
import { reconnect } from "./reconnect";
import { requestSync } from "./request-sync";
import { testConnection } from "./test";
import { type ConnectionScene, connectionScene, queuedSyncs, storedText } from "./testing/scene";

let scene: ConnectionScene;
let ctx: FirmContext;
let companyId: string;
let key: string;
let otherKey: string;

beforeAll(async () => {
  scene = await connectionScene();
  const [first, second] = scene.altoviz.companies;
  key = first?.apiKey ?? "";
  otherKey = second?.apiKey ?? "";
});
afterAll(() => scene.close());
beforeEach(async () => {
  ({ ctx, companyId } = await scene.firm());
});

function form(apiKey: string) {
  return { providerId: "altoviz" as const, companyId, fields: { apiKey } };
}

async function accountOf(apiKey: string): Promise<string | null> {
  const tested = await testConnection(ctx, form(apiKey));
  if (!tested.ok) throw new Error(`the key test said ${tested.cause}`);
  return tested.account.id;
}

async function add(apiKey = key): Promise<string> {
  return (await addConnection(ctx, { ...form(apiKey), accountId: await accountOf(apiKey) })).id;
}

async function rowOf(id: string) {
  const rows = await withFirm(ctx.database, ctx.firmId, ({ db }) =>
    db.select().from(connections).where(eq(connections.id, id)),
  );
  const [row] = rows;
  if (!row) throw new Error("the connection has no row");
  return row;
}

describe("the key test", () => {
  it("shows which account the key opens, and stores nothing", async () => {
    const tested = await testConnection(ctx, form(key));
    expect(tested).toMatchObject({
      ok: true,
      account: { id: expect.any(String), name: "Atelier Lumière SARL" },
      alreadyConnected: false,
    });
    expect(await listConnections(ctx, {})).toEqual([]);
  });

  it("tells when the account is connected already", async () => {
    await add();
    expect(await testConnection(ctx, form(` ${key} `))).toMatchObject({ ok: true, alreadyConnected: true });
  });
});

describe("adding a connection", () => {
  it("stores the account that was confirmed and queues its first sync", async () => {
    const id = await add();
    expect(await connectionById(ctx, { id })).toMatchObject({
      status: "active",
      remoteAccountName: "Atelier Lumière SARL",
      settings: {},
      secretHints: { apiKey: key.slice(-4) },
      invoiceCount: 0,
    });
    expect(await queuedSyncs(ctx)).toEqual([
      { connectionId: id, mode: "full", trigger: "first", firmId: ctx.firmId },
    ]);
  });

  it("seals the key for this connection: it opens nowhere else and stands in no row, answer or log line", async () => {
    const id = await add();
    const { sealedCredentials } = await rowOf(id);
    expect(openSecrets(ctx, id, sealedCredentials ?? "")).toEqual({ apiKey: key });
    const other = { ...ctx, firmId: asFirmId(crypto.randomUUID()) };
    expect(() => openSecrets(other, id, sealedCredentials ?? "")).toThrow();
    const wrong = `${key}-mistyped`;
    await testConnection(ctx, form(wrong));
    const answers = JSON.stringify([
      await testConnection(ctx, form(key)),
      await listConnections(ctx, {}),
      await connectionById(ctx, { id }),
    ]);
    for (const text of [answers, await storedText(ctx), scene.log.join("\n")]) {
      expect(text).not.toContain(key);
    }
    expect(answers).not.toContain(sealedCredentials);
  });

  it("is refused for another account than the one confirmed, and for one that is connected", async () => {
    const accountId = await accountOf(key);
    const another = addConnection(ctx, { ...form(otherKey), accountId });
    await expect(another).rejects.toMatchObject({ code: "conflict", reason: "another_account" });
    await add();
    const again = addConnection(ctx, { ...form(key), accountId });
    await expect(again).rejects.toMatchObject({ code: "conflict", reason: "already_connected" });
    expect(await listConnections(ctx, {})).toHaveLength(1);
  });

  it("twice at the same instant leaves one connection and one conflict", async () => {
    const input = { ...form(key), accountId: await accountOf(key) };
    const ends = await Promise.allSettled([addConnection(ctx, input), addConnection(ctx, input)]);
    const refused = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ code: "conflict", reason: "already_connected" })]);
    expect(await listConnections(ctx, {})).toHaveLength(1);
  });

  it("says the cause when the provider refuses, and what is missing before anybody is asked", async () => {
    const refused = addConnection(ctx, { ...form("not-a-key-of-theirs"), accountId: null });
    await expect(refused).rejects.toMatchObject({ code: "connection_attention", reason: "wrong_key" });
    const asked = scene.altoviz.service.requests.total();
    const blank = addConnection(ctx, { ...form("  "), accountId: null });
    await expect(blank).rejects.toMatchObject({ code: "invalid", reason: "fields" });
    const nowhere = testConnection(ctx, { ...form(key), companyId: null });
    await expect(nowhere).rejects.toMatchObject({ code: "invalid", reason: "company" });
    expect(scene.altoviz.service.requests.total()).toBe(asked);
  });

  it("leaves another firm free to connect the same account", async () => {
    await add();
    ({ ctx, companyId } = await scene.firm());
    expect(await add()).toEqual(expect.any(String));
  });
});

describe("reconnecting", () => {
  it("takes a key of the same account, mends the connection and syncs", async () => {
    const id = await add();
    await withFirm(ctx.database, ctx.firmId, ({ db }) =>
      db.update(connections).set({ status: "needs_attention", cause: "wrong_key", sealedCredentials: null }),
    );
    await reconnect(ctx, { id, fields: { apiKey: key } });
    expect(await connectionById(ctx, { id })).toMatchObject({ status: "active", cause: null });
    const { sealedCredentials } = await rowOf(id);
    expect(openSecrets(ctx, id, sealedCredentials ?? "")).toEqual({ apiKey: key });
    expect(await queuedSyncs(ctx)).toMatchObject([{ connectionId: id, trigger: "person" }]);
  });

  it("refuses a key of another account or a wrong one and keeps what was there", async () => {
    const id = await add();
    const before = await rowOf(id);
    const another = reconnect(ctx, { id, fields: { apiKey: otherKey } });
    await expect(another).rejects.toMatchObject({ code: "conflict", reason: "another_account" });
    const wrong = reconnect(ctx, { id, fields: { apiKey: "not-a-key-of-theirs" } });
    await expect(wrong).rejects.toMatchObject({ code: "connection_attention", reason: "wrong_key" });
    expect(await rowOf(id)).toEqual(before);
  });

  it("fills in an account that was unknown, unless that one is connected already", async () => {
    const id = await add();
    const other = await add(otherKey);
    const forget = (one: string) =>
      withFirm(ctx.database, ctx.firmId, ({ db }) =>
        db.update(connections).set({ remoteAccountId: null }).where(eq(connections.id, one)),
      );
    await forget(other);
    const taken = reconnect(ctx, { id: other, fields: { apiKey: key } });
    await expect(taken).rejects.toMatchObject({ code: "conflict", reason: "already_connected" });
    await forget(id);
    await reconnect(ctx, { id, fields: { apiKey: key } });
    expect((await rowOf(id)).remoteAccountId).toBe(await accountOf(key));
  });
});

describe("disconnecting", () => {
  it("destroys the secrets, keeps the invoices, and frees the account", async () => {
    const id = await add();
    await createInvoice(ctx.database, await rowOf(id));
    await disconnect(ctx, { id });
    expect(await rowOf(id)).toMatchObject({
      status: "disconnected",
      sealedCredentials: null,
      secretHints: {},
      disconnectedAt: expect.any(Date),
    });
    const kept = await withFirm(ctx.database, ctx.firmId, ({ db }) => db.select().from(invoices));
    expect(kept).toHaveLength(1);
    expect(await listConnections(ctx, {})).toEqual([]);
    expect(await add()).not.toBe(id);
  });

  it("is the end: neither a sync nor a new key", async () => {
    const id = await add();
    await disconnect(ctx, { id });
    const over = { code: "precondition", reason: "disconnected" };
    await expect(requestSync(ctx, { id, mode: "full" })).rejects.toMatchObject(over);
    await expect(reconnect(ctx, { id, fields: { apiKey: key } })).rejects.toMatchObject(over);
  });
});

describe("asking for a sync", () => {
  it("queues one for the connection, however often it is asked", async () => {
    const id = await add();
    await requestSync(ctx, { id, mode: "full" });
    await requestSync(ctx, { id, mode: "incremental" });
    expect(await queuedSyncs(ctx)).toEqual([
      { connectionId: id, mode: "incremental", trigger: "person", firmId: ctx.firmId },
    ]);
  });
});
