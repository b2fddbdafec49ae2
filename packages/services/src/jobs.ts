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
  | {
      task: "process-webhook";
      /** `isAgain`: to be repeated later, which does not put off what a new delivery wants at once. */
      payload: { connectionId: string; resource: string; externalId: string; isAgain?: true };
    }
  | { task: "ensure-webhook"; payload: { connectionId: string } }
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
    ${job.task}, ${JSON.stringify(job.payload)}::jsonb, ${jobKey(job)}, ${runAt.toISOString()}, ${maxAttempts})`;
}

/** Adds a job in a transaction of its own. */
export async function queueJob(ctx: FirmContext, job: Job, options?: JobOptions): Promise<void> {
  await withFirm(ctx.database, ctx.firmId, (tx) => enqueueJob(tx, job, options));
}

/** Which of these keys ({@link jobKey}) belong to a job that waits or runs. Only the worker may look into the queue. */
export type LiveJobs = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

/** One live job per subject. */
export function jobKey(job: Job): string {
  switch (job.task) {
    case "sync-connection":
      return `sync:${job.payload.connectionId}`;
    case "run-operation":
      return `operation:${job.payload.operationId}`;
    case "process-delivery":
      return `delivery:${job.payload.deliveryId}`;
    case "process-webhook": {
      const { connectionId, resource, externalId, isAgain } = job.payload;
      return `${isAgain ? "webhook-again" : "webhook"}:${connectionId}:${resource}:${externalId}`;
    }
    case "ensure-webhook":
      return `webhook:${job.payload.connectionId}`;
    case "refresh-credentials":
      return `refresh:${job.payload.collectorAccountId}`;
    case "remap-connection":
      return `remap:${job.payload.connectionId}`;
  }
}
