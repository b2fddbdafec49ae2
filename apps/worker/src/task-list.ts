import type { JobHelpers, TaskList } from "graphile-worker";
import type { Container } from "./container";
import type { WorkerTask } from "./tasks/task";

export type TaskListOptions = {
  system: Container;
  tasks: readonly WorkerTask[];
  /** By which the queue knows this process; asked when a job runs, since the queue makes it. */
  workerId(): string;
  signal: AbortSignal;
};

/** Another worker has the job now, or has ended it: this one was taken for dead meanwhile. */
export class JobTakenOver extends Error {
  override readonly name = "JobTakenOver";

  constructor(id: string) {
    super(`job ${id} was taken over by another worker`);
  }
}

/** The tasks as the queue calls them. */
export function taskList({ system, tasks, workerId, signal }: TaskListOptions): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown, helpers: JobHelpers) => {
        const liveJobs = (keys: readonly string[]) => findLiveJobs(helpers, keys);
        await task.run(payload, { system, workerId: workerId(), signal, liveJobs });
        await endOwnJob(helpers, workerId());
      },
    ]),
  );
}

/**
 * Removes the job while it is still ours, in one statement. The queue itself removes a finished job by its id alone,
 * also one that was freed and locked by another worker while this process stood still; after this it finds nothing to
 * remove. A failed job it leaves alone unless it is ours, so the throw does no harm to the heir's.
 * @throws JobTakenOver
 */
async function endOwnJob({ job, query }: JobHelpers, workerId: string): Promise<void> {
  const { rowCount } = await query(
    "delete from graphile_worker._private_jobs where id = $1::bigint and locked_by = $2::text",
    [job.id, workerId],
  );
  if (rowCount === 0) throw new JobTakenOver(job.id);
}

/** Those of the keys whose job waits or runs; one that has used up its attempts does neither. */
async function findLiveJobs({ query }: JobHelpers, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await query<{ key: string }>(
    "select key from graphile_worker.jobs where key = any($1::text[]) and (attempts < max_attempts or locked_at is not null)",
    [[...keys]],
  );
  return new Set(rows.map(({ key }) => key));
}
