import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, type Runner, run, type TaskList } from "graphile-worker";
import { CONCURRENCY, type Container } from "./container";
import { CRONTAB, TASKS } from "./tasks";

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

/** Starts taking jobs as the owner of the database. Tasks under way are told by the signal that the worker stops. */
export async function startQueue(container: Container, url: string, signal: AbortSignal): Promise<Queue> {
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
    taskList: taskList(container, identity, signal),
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
      await utils.release();
    },
    ended: runner.promise,
  };
}

function taskList(system: Container, identity: { workerId: string }, signal: AbortSignal): TaskList {
  return Object.fromEntries(
    TASKS.map((task) => [
      task.name,
      (payload: unknown) => task.run(payload, { system, workerId: identity.workerId, signal }),
    ]),
  );
}

/** The queue's own lines: failures of jobs, and nothing of their daily work. */
function queueLogger({ ports }: Container): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === "error") ports.logger.error("queue", { message, error: meta?.["error"] });
    else if (level === "warning") ports.logger.warn("queue", { message });
  });
}
