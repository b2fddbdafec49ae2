import { withFirm } from "@comptoir/db";
import type { FirmContext, FirmTransaction } from "./context";

/** A task of the worker with its payload; the firm is stamped by the database from the transaction. */
export type Job =
  | {
      task: "sync-connection";
      payload: {
        connectionId: string;
        mode: "incremental" | "full";
        trigger: "first" | "schedule" | "person" | "nightly";
      };
    }
  | { task: "run-operation"; payload: { operationId: string } }
  | { task: "process-delivery"; payload: { deliveryId: string } }
  | { task: "refresh-credentials"; payload: { collectorAccountId: string } }
  | { task: "remap-connection"; payload: { connectionId: string } };

export type JobOptions = { runAt?: Date; maxAttempts?: number };

const MAX_ATTEMPTS = 5;

/** Adds a job in the transaction of the change that wants it; it replaces a waiting one of the same subject. */
export async function enqueueJob(
  tx: FirmTransaction,
  job: Job,
  { runAt = new Date(), maxAttempts = MAX_ATTEMPTS }: JobOptions = {},
): Promise<void> {
  await tx.sql`select enqueue_job(
    ${job.task}, ${JSON.stringify(job.payload)}::jsonb, ${keyOf(job)}, ${runAt.toISOString()}, ${maxAttempts})`;
}

/** Adds a job in a transaction of its own. */
export async function queueJob(ctx: FirmContext, job: Job, options?: JobOptions): Promise<void> {
  await withFirm(ctx.database, ctx.firmId, (tx) => enqueueJob(tx, job, options));
}

/** One live job per subject. */
function keyOf(job: Job): string {
  switch (job.task) {
    case "sync-connection":
      return `sync:${job.payload.connectionId}`;
    case "run-operation":
      return `operation:${job.payload.operationId}`;
    case "process-delivery":
      return `delivery:${job.payload.deliveryId}`;
    case "refresh-credentials":
      return `refresh:${job.payload.collectorAccountId}`;
    case "remap-connection":
      return `remap:${job.payload.connectionId}`;
  }
}
