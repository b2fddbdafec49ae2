import { type FirmContext, type LiveJobs, type SystemContext, workerContext } from "@comptoir/services";
import { z } from "zod";

/** What a job runs with. The signal says that the worker stops: end between two steps. */
export type TaskTools = { system: SystemContext; workerId: string; signal: AbortSignal; liveJobs: LiveJobs };

/** A job of the queue: reads its payload, calls one verb. What it throws makes the queue try again later. */
export type WorkerTask = { name: string; run(payload: unknown, tools: TaskTools): Promise<void> };

const stamp = z.looseObject({ firmId: z.string() });

/** A job of one firm, which the database has stamped on it. */
export function firmTask<P>(
  name: string,
  schema: z.ZodType<P>,
  run: (ctx: FirmContext, payload: P, signal: AbortSignal) => Promise<void>,
): WorkerTask {
  return {
    name,
    async run(payload, { system, workerId, signal }) {
      const { firmId } = stamp.parse(payload);
      await run(await workerContext(system, workerId, firmId), schema.parse(payload), signal);
    },
  };
}

/** A job across firms, by the clock. */
export function systemTask(name: string, run: (ctx: SystemContext) => Promise<void>): WorkerTask {
  return { name, run: (_, { system }) => run(system) };
}
