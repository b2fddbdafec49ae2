import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, type Runner, run } from "graphile-worker";
import { CONCURRENCY, type Container } from "./container";
import { JobTakenOver, taskList } from "./task-list";
import { CRONTAB, TASKS } from "./tasks";
import type { WorkerTask } from "./tasks/task";

/** How often jobs of a later time are looked for; new ones are announced at once. */
const POLL_MS = 1_000;

export type Queue = {
  /** By which the queue knows this process. */
  workerId: string;
  freeJobs(workerIds: string[]): Promise<void>;
  /** Takes no new jobs and resolves when those under way have ended. */
  stop(): Promise<void>;
  /** Rejects when the queue has broken down. */
  ended: Promise<void>;
};

export type QueueOptions = {
  /** The login of the database's owner. */
  url: string;
  /** Tells the tasks under way that the worker stops. */
  signal: AbortSignal;
  tasks?: readonly WorkerTask[];
};

/** Starts taking jobs as the owner of the database. */
export async function startQueue(container: Container, options: QueueOptions): Promise<Queue> {
  const { url, signal, tasks = TASKS } = options;
  const events = new EventEmitter();
  const identity = { workerId: "" };
  events.once("pool:create", ({ workerPool }: { workerPool: { id: string } }) => {
    identity.workerId = workerPool.id;
  });
  const runner: Runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    maxPoolSize: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    crontab: CRONTAB,
    taskList: taskList({ system: container, tasks, workerId: () => identity.workerId, signal }),
    events,
    logger: queueLogger(container),
  });
  const utils = await makeWorkerUtils({
    connectionString: url,
    maxPoolSize: 1,
    logger: queueLogger(container),
  });
  return {
    workerId: identity.workerId,
    freeJobs: (workerIds) => utils.forceUnlockWorkers(workerIds),
    async stop() {
      await runner.stop();
      // what the queue did not get to write would stay locked for hours: nobody takes a worker that has stopped for dead
      await utils.forceUnlockWorkers([identity.workerId]);
      await utils.release();
    },
    ended: runner.promise,
  };
}

/** The queue's own lines: failures of jobs, and nothing of their daily work. */
function queueLogger({ ports }: Container): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.["error"] instanceof JobTakenOver) ports.logger.warn("queue.job_taken_over", { message });
    else if (level === "error") ports.logger.error("queue", { message, error: meta?.["error"] });
    else if (level === "warning") ports.logger.warn("queue", { message });
  });
}
