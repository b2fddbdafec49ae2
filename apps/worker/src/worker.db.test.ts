import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { enqueueJob } from "@comptoir/services";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Container, createContainer } from "./container";
import { readEnvironment } from "./env";
import { startHeartbeat } from "./heartbeat";
import { startQueue } from "./queue";

let test: TestDatabase;
let folder: string;
let container: Container;

beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "comptoir-worker-"));
  const env = readEnvironment({
    DATABASE_URL: test.url,
    COMPTOIR_SECRET_KEY: Buffer.alloc(32, 1).toString("base64url"),
    COMPTOIR_PUBLIC_URL: "http://localhost:3000",
    COMPTOIR_DATA: folder,
    COMPTOIR_STORAGE: folder,
  });
  const silent = () => undefined;
  container = createContainer(env, { info: silent, warn: silent, error: silent });
});
afterEach(async () => {
  await container.close();
  await test.drop();
  await rm(folder, { recursive: true });
});

/** Waits for a job to be done, with a deadline. */
async function untilNoJobIsLeft(deadlineMs: number): Promise<void> {
  const until = Date.now() + deadlineMs;
  for (;;) {
    const jobs = await test.database.pool`select locked_by, last_error from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'sync-connection'`;
    if (jobs.length === 0) return;
    if (Date.now() > until) throw new Error(`still queued: ${JSON.stringify(jobs)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A job that has nothing to do: its connection has no credentials. */
async function enqueueSync(): Promise<void> {
  const firm = await createFirm(test.database);
  const { id } = await createConnection(test.database, await createCompany(test.database, firm));
  await withFirm(test.database, firm.id, (tx) =>
    enqueueJob(tx, {
      task: "sync-connection",
      payload: { connectionId: id, mode: "full", trigger: "person" },
    }),
  );
}

it("does jobs as they come, and stops in good order", async () => {
  const stopping = new AbortController();
  const queue = await startQueue(container, test.url, stopping.signal);
  const heartbeat = await startHeartbeat(container, queue);
  await enqueueSync();
  await untilNoJobIsLeft(5_000);
  stopping.abort();
  await queue.stop();
  await heartbeat.stop();
  const beats = await asSystem(test.database, "test", ({ sql }) =>
    sql`select from worker_heartbeats`.execute(),
  );
  expect(beats).toHaveLength(0);
});

it("takes over the jobs of a worker that fell silent for the length of the lease", async () => {
  await enqueueSync();
  await test.database
    .pool`update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now()`;
  await asSystem(test.database, "test", ({ sql }) =>
    sql`insert into worker_heartbeats (worker_id, beat_at) values ('pool-dead', now() - interval '15 seconds')`.execute(),
  );
  const queue = await startQueue(container, test.url, new AbortController().signal);
  const heartbeat = await startHeartbeat(container, queue);
  await untilNoJobIsLeft(8_000);
  await queue.stop();
  await heartbeat.stop();
});
