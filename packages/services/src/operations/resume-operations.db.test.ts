import { asSystem } from "@comptoir/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobKey, queueJob } from "../jobs";
import { runSync } from "../syncs/run-sync";
import { type AltovizScene, altovizScene } from "../syncs/testing/altoviz-scene";
import { beat } from "../workers/heartbeat";
import { operationById } from "./by-id";
import { requestOperation } from "./request";
import { resumeOperations } from "./resume-operations";
import { runOperation } from "./run-operation";

const forever = new AbortController().signal;
const MINUTE_MS = 60_000;

let scene: AltovizScene;
let operationId: string;

beforeAll(async () => {
  scene = await altovizScene({ scale: 0.005 });
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.database.pool`delete from graphile_worker._private_jobs`;
  const { id: externalId } = scene.altoviz.controls.addInvoice({ draft: true });
  const all = { connectionId: scene.connectionId, mode: "full", trigger: "person" } as const;
  await runSync(scene.ctx, all, forever);
  let elapsedMs = 0;
  const impatient = laterBy(scene.person, () => (elapsedMs += 20_000));
  const { connectionId } = scene;
  const order = { type: "invoices.finalize", connectionId, documentId: null, input: {} } as const;
  operationId = (await requestOperation(impatient, { ...order, externalId: String(externalId) })).id;
});

function laterBy<Context extends AltovizScene["ctx"]>(ctx: Context, ms: () => number): Context {
  const clock = { ...ctx.ports.clock, now: () => new Date(Date.now() + ms()) };
  return { ...ctx, ports: { ...ctx.ports, clock } };
}

/** What a worker's task does each minute, so many minutes from now. */
async function resume(inMinutes = 0): Promise<void> {
  await resumeOperations(
    laterBy(scene.ctx, () => inMinutes * MINUTE_MS),
    {
      workerId: "pool-heir",
      liveJobs: async (keys) => {
        const rows = await scene.database.pool<{ key: string }[]>`
        select key from graphile_worker.jobs where key = any(${[...keys]}::text[]) and attempts < max_attempts`;
        return new Set(rows.map(({ key }) => key));
      },
    },
  );
}

async function isQueued(): Promise<boolean> {
  const key = jobKey({ task: "run-operation", payload: { operationId } });
  const rows = await scene.database.pool`
    select from graphile_worker.jobs where key = ${key} and attempts < max_attempts`;
  return rows.length > 0;
}

/** As a killed worker and a lost job leave it. */
async function orphan(status: "sending" | "unknown", workerId = "pool-dead"): Promise<void> {
  await asSystem(scene.database, "a worker died", ({ sql }) =>
    sql`update operations set status = ${status}, worker_id = ${workerId}, state_before = '{}', sending_at = now()
      where id = ${operationId}`.execute(),
  );
  await dropJob();
}

async function dropJob(): Promise<void> {
  await scene.database.pool`delete from graphile_worker._private_jobs`;
}

function statusNow() {
  return operationById(scene.person, { id: operationId });
}

describe("an operation that no job carries on", () => {
  it.each(["unknown", "sending"] as const)("is asked about again when it was left %s", async (status) => {
    await orphan(status);
    await resume();
    expect(await isQueued()).toBe(true);
    await runOperation(scene.ctx, { operationId }, forever);
    expect(await statusNow()).toMatchObject({ status: "not_applied", resolvedBy: "probe" });
  });

  it("gets another job when the one it had has used up its attempts", async () => {
    await orphan("unknown");
    await queueJob(scene.ctx, { task: "run-operation", payload: { operationId } });
    await scene.database.pool`update graphile_worker._private_jobs set attempts = max_attempts`;
    expect(await isQueued()).toBe(false);
    await resume();
    expect(await isQueued()).toBe(true);
  });

  it("is left alone while its job waits, or while a living worker sends it", async () => {
    const before = await jobs();
    await resume();
    expect(await jobs()).toEqual(before);
    await orphan("sending", "pool-living");
    await beat(scene.ctx, "pool-living");
    await resume();
    expect(await isQueued()).toBe(false);
  });

  it("is asked about ever more seldom, five times, and then needs a person", async () => {
    await orphan("unknown");
    const queuedIn: number[] = [];
    for (const minute of [0, 0.5, 1.1, 2, 4.1, 15, 16.1, 63, 64.1, 255]) {
      await resume(minute);
      if (await isQueued()) queuedIn.push(minute);
      await dropJob();
    }
    expect(queuedIn).toEqual([0, 1.1, 4.1, 16.1, 64.1]);
    expect(await statusNow()).toMatchObject({ status: "unknown" });
    await resume(256.1);
    expect(await isQueued()).toBe(false);
    expect(await statusNow()).toMatchObject({ status: "needs_person", resolvedBy: null });
  });

  it("is not taken up again once it has an end", async () => {
    await orphan("unknown");
    await runOperation(scene.ctx, { operationId }, forever);
    await resume();
    expect(await isQueued()).toBe(false);
  });
});

it("shows an operation by its id however many newer ones its invoice has", async () => {
  const first = await statusNow();
  await asSystem(scene.database, "many attempts", async ({ sql }) => {
    await sql`update operations set status = 'failed', created_at = now() - interval '1 day' where id = ${operationId}`;
    await sql`insert into operations (firm_id, connection_id, company_id, resource, external_id, type, input, status,
        request, requested_by)
      select firm_id, connection_id, company_id, resource, external_id, type, input, 'failed', request, requested_by
      from operations, generate_series(1, 25) where id = ${operationId}`;
  });
  expect(await statusNow()).toMatchObject({ id: first.id, status: "failed" });
});

async function jobs(): Promise<unknown[]> {
  return [...(await scene.database.pool`select id, key, revision from graphile_worker.jobs order by id`)];
}
