import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { enqueueJob } from "@comptoir/services";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Container, createContainer } from "./container";
import { readEnvironment } from "./env";
import { startHeartbeat } from "./heartbeat";
import { startQueue } from "./queue";
import type { TaskTools, WorkerTask } from "./tasks/task";
import { until } from "./testing/until";

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
  const queue = await startQueue(container, { url: test.url, signal: stopping.signal });
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
  const queue = await startQueue(container, { url: test.url, signal: new AbortController().signal });
  const heartbeat = await startHeartbeat(container, queue);
  await untilNoJobIsLeft(8_000);
  await queue.stop();
  await heartbeat.stop();
});

/** Starts a queue whose task does this, and resolves when one job has gone through it. */
async function passJob(work: (tools: TaskTools) => Promise<unknown>): Promise<void> {
  await enqueueSync();
  let begun = () => undefined as void;
  const taken = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const task: WorkerTask = {
    name: "sync-connection",
    async run(_, tools) {
      begun();
      await work(tools);
    },
  };
  const signal = new AbortController().signal;
  const queue = await startQueue(container, { url: test.url, signal, tasks: [task] });
  await taken;
  // resolves when the job under way has ended and the queue has written what came of it
  await queue.stop();
}

/** As another worker does that takes this one for dead. */
function lockFor(workerId: string | null) {
  return test.database
    .pool`update graphile_worker._private_jobs set locked_by = ${workerId}, locked_at = now()`;
}

async function locks(): Promise<unknown[]> {
  const rows = await test.database.pool`select locked_by as by, last_error as error
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'sync-connection'`;
  return [...rows];
}

describe("a job that another worker has taken over meanwhile", () => {
  it("is left to it when ours ends", async () => {
    await passJob(() => lockFor("pool-heir"));
    expect(await locks()).toEqual([{ by: "pool-heir", error: null }]);
  });

  it("is left to it when ours fails", async () => {
    await passJob(async () => {
      await lockFor("pool-heir");
      throw new Error("woken up too late");
    });
    expect(await locks()).toEqual([{ by: "pool-heir", error: null }]);
  });

  it("stays in the queue when it was freed and nobody has it yet", async () => {
    await passJob(() => lockFor(null));
    expect(await locks()).toEqual([{ by: null, error: null }]);
  });

  it("goes when it is still ours", async () => {
    await passJob(async () => undefined);
    expect(await locks()).toEqual([]);
  });
});

it("leaves no job locked behind when it stops", async () => {
  await test.database.pool`select graphile_worker.add_job('other')`;
  await passJob(({ workerId }) => lockFor(workerId));
  const rows = await test.database.pool`select locked_by from graphile_worker._private_jobs`;
  expect([...rows]).toEqual([{ locked_by: null }]);
});

it("tells the tasks which jobs still wait or run, and not those whose attempts are used up", async () => {
  const found: unknown[] = [];
  const key = "resume:itself";
  const task: WorkerTask = {
    name: "prune-sessions",
    async run(_, { liveJobs }) {
      found.push([...(await liveJobs([key, "spent", "waiting", "absent"]))].sort());
    },
  };
  await test.database.pool`select graphile_worker.add_job('other', job_key => 'waiting'),
    graphile_worker.add_job('other', job_key => 'spent'), graphile_worker.add_job('prune-sessions', job_key => ${key})`;
  await test.database
    .pool`update graphile_worker._private_jobs set attempts = max_attempts where key = 'spent'`;
  const signal = new AbortController().signal;
  const queue = await startQueue(container, { url: test.url, signal, tasks: [task] });
  await until({ what: "a task that has asked", withinMs: 5_000 }, async () => found.length > 0);
  await queue.stop();
  expect(found).toEqual([[key, "waiting"]]);
});
