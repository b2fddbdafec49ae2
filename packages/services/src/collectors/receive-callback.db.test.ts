import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asSystem, openDatabase, withFirm } from "@comptoir/db";
import { createFolderStore } from "@comptoir/outbound/folder-store";
import { hashToken, randomToken } from "@comptoir/secrets";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { disconnect } from "../connections/disconnect";
import type { SystemContext } from "../context";
import { openAddress } from "./hooks";
import { MAX_CALLBACK_BYTES, receiveCallback } from "./receive-callback";
import { callbackBody, inPieces } from "./testing/callback-body";
import { openStage, type Stage } from "./testing/stage";

let stage: Stage;
let secret: string;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  secret = randomToken(16);
  const { ctx, connectionId } = stage;
  await asSystem(ctx.database, "test", ({ sql }) => sql`delete from inbox_deliveries`.execute());
  await withFirm(ctx.database, ctx.firmId, (tx) =>
    openAddress(tx, { connectionId, keyHash: hashToken(secret) }),
  );
});

const body = callbackBody({ remoteId: "R121439" });

function receive(bytes: Uint8Array, declaredLength: number | null, changes: Partial<SystemContext> = {}) {
  return receiveCallback({ ...stage.system, ...changes }, { secret, body: inPieces(bytes), declaredLength });
}

async function deliveries() {
  const rows = await asSystem(stage.world.database, "test", ({ sql }) =>
    sql<{ status: string; reason: string | null; size: number; objectKey: string | null }[]>`
      select status, reason, size, object_key as "objectKey" from inbox_deliveries`.execute(),
  );
  return [...rows];
}

async function storedFiles(): Promise<string[]> {
  const files = await readdir(stage.folder, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => file.name);
}

describe("a callback", () => {
  test("is stored raw with its row and its job, then answered 200; it is not read before", async () => {
    const raw = Buffer.from("this is not JSON");
    expect((await receive(raw, raw.length)).httpStatus).toBe(200);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: "received", size: raw.length });
    const { stream } = await stage.ctx.ports.objects.open(delivery?.objectKey ?? "");
    expect(Buffer.concat(await stream.toArray())).toEqual(raw);
    const jobs = await stage.world.database.pool`
      select j.payload->>'firmId' as firm from graphile_worker._private_jobs j`;
    expect(jobs.map((job) => job["firm"])).toContain(stage.firm.id);
  });

  test("of 25 MB arrives whole", async () => {
    const large = callbackBody({ remoteId: "R1", data: Buffer.alloc(19_700_000, "x") });
    expect(large.length).toBeGreaterThan(25 * 1024 * 1024);
    expect((await receive(large, large.length)).httpStatus).toBe(200);
    const [delivery] = await deliveries();
    const { stream } = await stage.ctx.ports.objects.open(delivery?.objectKey ?? "");
    expect(Buffer.concat(await stream.toArray()).equals(large)).toBe(true);
  });

  test("at an unknown address is 404 and leaves nothing", async () => {
    const before = await storedFiles();
    const request = { secret: "unknown", body: inPieces(body), declaredLength: body.length };
    expect((await receiveCallback(stage.system, request)).httpStatus).toBe(404);
    expect((await receiveCallback(stage.system, { ...request, secret: "" })).httpStatus).toBe(404);
    expect(await deliveries()).toEqual([]);
    expect(await storedFiles()).toEqual(before);
  });

  test("declared larger than 32 MB is 413 without being read, and the refusal is recorded", async () => {
    expect((await receive(body, MAX_CALLBACK_BYTES + 1)).httpStatus).toBe(413);
    expect(await deliveries()).toEqual([
      { status: "refused", reason: "too_large", size: MAX_CALLBACK_BYTES + 1, objectKey: null },
    ]);
  });

  test("that grows beyond 32 MB without saying so is 413, and nothing of it is kept", async () => {
    const before = await storedFiles();
    expect((await receive(Buffer.alloc(MAX_CALLBACK_BYTES + 1), null)).httpStatus).toBe(413);
    expect((await deliveries()).map(({ status }) => status)).toEqual(["refused"]);
    expect(await storedFiles()).toEqual(before);
  });

  test("shorter than its length is 400, and nothing of it is kept", async () => {
    const before = await storedFiles();
    expect((await receive(body, body.length + 1)).httpStatus).toBe(400);
    expect(await deliveries()).toEqual([]);
    expect(await storedFiles()).toEqual(before);
  });

  test("whose connection breaks is 400, and nothing of it is kept", async () => {
    async function* broken() {
      yield body.subarray(0, 10);
      throw new Error("ECONNRESET");
    }
    const answer = await receiveCallback(stage.system, { secret, body: broken(), declaredLength: null });
    expect(answer.httpStatus).toBe(400);
    expect(await deliveries()).toEqual([]);
  });

  test("is 503 while the disk cannot be written: no row promises what is not stored", async () => {
    const file = join(stage.folder, "no-folder");
    await writeFile(file, "");
    const ports = { ...stage.system.ports, objects: createFolderStore(join(file, "store")) };
    expect((await receive(body, body.length, { ports })).httpStatus).toBe(503);
    expect(await deliveries()).toEqual([]);
  });

  test("is 503 while the database is down", async () => {
    const database = openDatabase({ url: "postgres://nobody@127.0.0.1:1/none" });
    expect((await receive(body, body.length, { database })).httpStatus).toBe(503);
    await database.close();
  });

  test("is 404 once the connection was disconnected", async () => {
    await disconnect(stage.ctx, { id: stage.connectionId });
    expect((await receive(body, body.length)).httpStatus).toBe(404);
  });
});
