import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, withFirm } from "@comptoir/db";
import { type AltovizScene, altovizScene } from "@comptoir/services/syncs/testing/altoviz-scene";
import { physicalRows } from "@comptoir/services/syncs/testing/stored";
import { TEST_SECRET_KEY } from "@comptoir/services/testing/context";
import { until } from "./until";
import { startWorker, type WorkerProcess } from "./worker-process";

/** One instant for all stand-ins of a run: same day, same books. */
const NOW = new Date();

/** A firm connected to a stand-in of Altoviz of its own, a database, and workers that are processes of their own. */
export type Portal = AltovizScene & { start(): Promise<WorkerProcess> };

/** Runs `work` in a new portal, whose workers are ended afterwards, whatever happened. */
export async function inPortal(
  { file, scale }: { file: string; scale: number },
  work: (portal: Portal) => Promise<void>,
): Promise<void> {
  const scene = await altovizScene({ scale, now: () => NOW });
  const folder = await mkdtemp(join(tmpdir(), "comptoir-worker-"));
  const workers: WorkerProcess[] = [];
  const env = {
    DATABASE_URL: scene.databaseUrl,
    COMPTOIR_SECRET_KEY: TEST_SECRET_KEY,
    COMPTOIR_PUBLIC_URL: "http://localhost:3000",
    COMPTOIR_DATA: folder,
    COMPTOIR_STORAGE: folder,
    COMPTOIR_ALLOWED_NETWORKS: `127.0.0.1/32:${scene.altoviz.service.port}`,
    COMPTOIR_ALTOVIZ_URL: scene.altoviz.url,
  };
  async function start(): Promise<WorkerProcess> {
    const worker = await startWorker(file, env);
    workers.push(worker);
    return worker;
  }
  try {
    await work({ ...scene, start });
  } finally {
    for (const worker of workers) worker.signal("SIGKILL");
    await scene.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** `startedMs`: by the database's clock. */
export type StoredRun = { status: string; pages: number; seen: number; startedMs: number };

/** The connection's syncs, oldest first. */
export async function runsOf({ database, ctx }: Portal): Promise<StoredRun[]> {
  return withFirm(database, ctx.firmId, ({ sql }) =>
    sql<
      StoredRun[]
    >`select status, pages, seen, (extract(epoch from started_at) * 1000)::float8 as "startedMs"
      from sync_runs order by started_at`.execute(),
  );
}

/** The instant by the database's clock, in milliseconds. */
export async function databaseNowMs({ database, ctx }: Portal): Promise<number> {
  const [row] = await withFirm(database, ctx.firmId, ({ sql }) =>
    sql<{ ms: number }[]>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(),
  );
  return row?.ms ?? Number.NaN;
}

/** Which transactions have written the connection, its syncs and records last: equal when nothing was in between. */
export async function lastWrites({ database, ctx }: Portal): Promise<unknown> {
  const bookkeeping = await withFirm(database, ctx.firmId, ({ sql }) =>
    sql`select xmin::text, ctid::text from connections union all select xmin::text, ctid::text from sync_runs
      order by 1, 2`.execute(),
  );
  return { bookkeeping: [...bookkeeping], records: await physicalRows(ctx) };
}

/** When the worker has said last that it lives; null while it is taken for dead. */
export async function lastBeat({ database }: Portal, worker: WorkerProcess): Promise<string | null> {
  const [row] = await asSystem(database, "a test looks at a heartbeat", ({ sql }) =>
    sql<
      { at: string }[]
    >`select beat_at as at from worker_heartbeats where worker_id = ${worker.id}`.execute(),
  );
  return row?.at ?? null;
}

/** Every answer of the stand-in is this late. Those under way keep the time they were asked with. */
export function answerAfter({ altoviz }: Portal, ms: number, path?: string): void {
  altoviz.service.faults.clear();
  altoviz.service.faults.add({ kind: "latency", ms, times: -1, path });
}

/** Requests after which a first sync has written pages and has pages before it. */
const ANSWERED = 10;
/** Longer than a second worker takes to start, shorter than the connector waits for an answer. */
const HELD_MS = 12_000;

/** A worker in the middle of the first sync: pages are written, and the answer that it waits for is seconds off. */
export async function workerInMidSync(portal: Portal): Promise<WorkerProcess> {
  const { faults, requests } = portal.altoviz.service;
  faults.add({ kind: "latency", ms: 0, times: ANSWERED });
  faults.add({ kind: "latency", ms: HELD_MS, times: -1 });
  const worker = await portal.start();
  const wait = { what: "a sync held after its first pages", withinMs: 30_000, explain: worker.output };
  await until(
    wait,
    async () => requests.total() === ANSWERED && (await runsOf(portal)).some(({ pages }) => pages >= 2),
  );
  return worker;
}
