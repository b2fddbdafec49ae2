import { setTimeout as pause } from "node:timers/promises";
import { withFirm } from "@comptoir/db";
import { type MappedRecord, providerById } from "@comptoir/providers";
import { operationById, remapConnection, requestOperation, runSync } from "@comptoir/services";
import { LEASE_MS } from "@comptoir/services/syncs/lease";
import { contentHashOf, storedInvoice } from "@comptoir/services/syncs/testing/stored";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerAfter,
  databaseNowMs,
  inPortal,
  lastBeat,
  lastWrites,
  type Portal,
  runsOf,
  type StoredRun,
  workerInMidSync,
} from "./testing/portal";
import { until } from "./testing/until";
import { bundleWorker, removeWorkerBundle } from "./testing/worker-bundle";
import { endAll, type WorkerProcess } from "./testing/worker-process";

const forever = new AbortController().signal;
/** Some pages per sync, so that a worker can be caught between them. */
const SCALE = 0.2;
/** Promised are the lease and two seconds; a busy machine gets more. */
const TAKE_OVER_MS = LEASE_MS + 10_000;
const FINISH_MS = 30_000;
/** A worker that is told to stop has ended by then. */
const STOP_MS = 10_000;
/** A worker that stands still for so long has missed its lease, its answers and the queue's word. */
const FROZEN_MS = 30_000;

let file: string;
let clean: { hash: string; seen: number };

beforeAll(async () => {
  file = await bundleWorker();
  await inNewPortal(SCALE, async (portal) => {
    await syncHere(portal);
    const [run] = await runsOf(portal);
    clean = { hash: await contentHashOf(portal.ctx), seen: run?.seen ?? 0 };
  });
});
afterAll(async () => {
  endAll();
  await removeWorkerBundle();
});

function inNewPortal(scale: number, work: (portal: Portal) => Promise<void>): Promise<void> {
  return inPortal({ file, scale }, work);
}

/** A whole sync in this process, which nothing interrupts. */
async function syncHere({ ctx, connectionId }: Portal): Promise<void> {
  const request = { connectionId, mode: "full", trigger: "person" } as const;
  expect(await runSync(ctx, request, forever)).toEqual({ status: "succeeded" });
}

/** The sync after the one that was interrupted, as soon as it has written a page. */
function takenOver(portal: Portal, by: WorkerProcess): Promise<StoredRun> {
  const withinMs = TAKE_OVER_MS + FINISH_MS;
  const wait = { what: "a second sync with a page", withinMs, explain: by.output };
  return until(wait, async () => (await runsOf(portal)).find((run, index) => index > 0 && run.pages > 0));
}

/** Waits for the end of the second sync; then all is there, read once, as a clean run leaves it. */
async function expectCleanRows(portal: Portal, by: WorkerProcess): Promise<void> {
  await until({ what: "the end of the sync", withinMs: FINISH_MS, explain: by.output }, async () =>
    (await runsOf(portal)).some(({ status }) => status === "succeeded"),
  );
  const [broken, finished] = await runsOf(portal);
  expect([broken?.status, finished?.status]).toEqual(["stopped", "succeeded"]);
  expect(broken?.seen).toBeGreaterThan(0);
  expect((broken?.seen ?? 0) + (finished?.seen ?? 0)).toBe(clean.seen);
  expect(await contentHashOf(portal.ctx)).toBe(clean.hash);
}

describe.concurrent("a worker", { timeout: 180_000 }, () => {
  it("loses its sync to another when it is killed in the middle, which goes on to the rows of a clean run", () =>
    inNewPortal(SCALE, async (portal) => {
      const killed = await workerInMidSync(portal);
      const heir = await portal.start();
      killed.signal("SIGKILL");
      const killedMs = await databaseNowMs(portal);
      answerAfter(portal, 0);
      const { startedMs } = await takenOver(portal, heir);
      expect(startedMs - killedMs).toBeLessThan(TAKE_OVER_MS);
      await expectCleanRows(portal, heir);
    }));

  it("writes nothing more when it was frozen, another took over, and it wakes up", () =>
    inNewPortal(SCALE, async (portal) => {
      const frozen = await workerInMidSync(portal);
      const heir = await portal.start();
      frozen.signal("SIGSTOP");
      const thawing = pause(FROZEN_MS);
      answerAfter(portal, 0);
      await takenOver(portal, heir);
      await expectCleanRows(portal, heir);
      await thawing;
      const before = await lastWrites(portal);
      frozen.signal("SIGCONT");
      // the second beat comes seconds after the first: what it had under way when it froze is over by then
      await beats(portal, frozen, 2);
      frozen.signal("SIGTERM");
      expect(await frozen.ended(STOP_MS)).toBe(0);
      expect(await lastWrites(portal)).toEqual(before);
      expect(await contentHashOf(portal.ctx)).toBe(clean.hash);
    }));

  it("ends between two pages when it is told to, and the sync goes on with the next start", () =>
    inNewPortal(SCALE, async (portal) => {
      const stopped = await workerInMidSync(portal);
      stopped.signal("SIGTERM");
      expect(await stopped.ended(STOP_MS)).toBe(0);
      expect((await runsOf(portal)).map(({ status }) => status)).toEqual(["stopped"]);
      answerAfter(portal, 0);
      const next = await portal.start();
      await takenOver(portal, next);
      await expectCleanRows(portal, next);
    }));

  it("leaves a call that it was sending to the next, which asks what came of it and sends nothing", () =>
    inNewPortal(0.005, async (portal) => {
      const { operationId, externalId } = await orderedFinalization(portal);
      const status = async () => (await operationById(portal.person, { id: operationId })).status;
      const path = `/v1/SaleInvoices/Finalize/${externalId}`;
      const { faults, requests } = portal.altoviz.service;
      faults.add({ kind: "latency", ms: 3_000, method: "POST", path });
      const killed = await portal.start();
      await until(
        { what: "the call at Altoviz", withinMs: FINISH_MS, explain: killed.output },
        async () => faults.list().length === 0,
      );
      expect(await status()).toBe("sending");
      killed.signal("SIGKILL");
      // the question takes a while, so that it can be seen that it is asked
      answerAfter(portal, 1_500, `/v1/SaleInvoices/${externalId}`);
      const heir = await portal.start();
      const wait = { withinMs: TAKE_OVER_MS, explain: heir.output };
      await until({ what: "an unknown outcome", ...wait }, async () => (await status()) === "unknown");
      await until({ what: "a known outcome", ...wait }, async () => (await status()) !== "unknown");
      expect(await operationById(portal.person, { id: operationId })).toMatchObject({
        status: "succeeded",
        resolvedBy: "probe",
      });
      expect(requests.count("POST", "/v1/SaleInvoices/Finalize/{id}")).toBe(1);
      expect(await storedInvoice(portal.ctx, externalId)).toMatchObject({ lifecycle: "final" });
    }));

  it("maps all rows again at the start of a worker with a newer mapper, without a request to the provider", () =>
    inNewPortal(SCALE, async (portal) => {
      await syncHere(portal);
      await mappedByAnOlderOne(portal);
      expect(await contentHashOf(portal.ctx)).not.toBe(clean.hash);
      const { requests } = portal.altoviz.service;
      const before = requests.total();
      const worker = await portal.start();
      const wait = { what: "rows of the newer mapper", withinMs: FINISH_MS, explain: worker.output };
      await until(
        wait,
        async () => (await mapperVersionOf(portal)) === providerById("altoviz").mapperVersion,
      );
      expect(await contentHashOf(portal.ctx)).toBe(clean.hash);
      expect(requests.total()).toBe(before);
    }));
});

async function beats(portal: Portal, worker: WorkerProcess, count: number): Promise<void> {
  let last = await lastBeat(portal, worker);
  for (let seen = 0; seen < count; seen += 1) {
    last = await until({ what: "a heartbeat", withinMs: 15_000, explain: worker.output }, async () => {
      const at = await lastBeat(portal, worker);
      return at !== last && at;
    });
  }
}

/** A draft whose finalization a person has asked for, without waiting for its end. */
async function orderedFinalization(portal: Portal): Promise<{ operationId: string; externalId: number }> {
  const { id: externalId } = portal.altoviz.controls.addInvoice({ draft: true });
  await syncHere(portal);
  let elapsedMs = 0;
  const now = () => new Date((elapsedMs += 20_000));
  const clock = { ...portal.person.ports.clock, now };
  const impatient = { ...portal.person, ports: { ...portal.person.ports, clock } };
  const { connectionId } = portal;
  const order = { type: "invoices.finalize", connectionId, documentId: null, input: {} } as const;
  const { id, status } = await requestOperation(impatient, { ...order, externalId: String(externalId) });
  expect(status).toBe("queued");
  return { operationId: id, externalId };
}

/** All rows as an older mapper has made them, which knew neither names nor numbers, and a cent of every sum. */
async function mappedByAnOlderOne({ ctx, database, connectionId }: Portal): Promise<void> {
  await withFirm(database, ctx.firmId, ({ sql }) =>
    sql`update source_records set mapper_version = -1`.execute(),
  );
  const { map } = providerById("altoviz");
  await remapConnection(
    ctx,
    { connectionId, mapper: { mapperVersion: 0, map: (...record) => worse(map(...record)) } },
    forever,
  );
  await withFirm(database, ctx.firmId, ({ sql }) => sql`update connections set mapper_version = 0`.execute());
}

async function mapperVersionOf({ ctx, database }: Portal): Promise<number | undefined> {
  const [row] = await withFirm(database, ctx.firmId, ({ sql }) =>
    sql<{ version: number }[]>`select mapper_version as version from connections`.execute(),
  );
  return row?.version;
}

function worse(mapped: MappedRecord): MappedRecord {
  if (mapped.type === "party") return { ...mapped, party: { ...mapped.party, name: "?" } };
  if (mapped.type !== "invoice") return mapped;
  return { ...mapped, invoice: { ...mapped.invoice, number: null, gross: "0.0100", lines: [] } };
}
