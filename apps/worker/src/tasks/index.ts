import { checkCollectors } from "./check-collectors";
import { ensureWebhookTask } from "./ensure-webhook";
import { processDeliveryTask } from "./process-delivery";
import { processWebhookTask } from "./process-webhook";
import { pruneDeliveriesTask } from "./prune-deliveries";
import { pruneSessions } from "./prune-sessions";
import { refreshCredentialsTask } from "./refresh-credentials";
import { remapConnectionTask } from "./remap-connection";
import { resumeOperationsTask } from "./resume-operations";
import { runOperationTask } from "./run-operation";
import { syncConnection } from "./sync-connection";
import { syncDue } from "./sync-due";
import type { WorkerTask } from "./task";

/** Every task of the worker. */
export const TASKS: readonly WorkerTask[] = [
  checkCollectors,
  ensureWebhookTask,
  processDeliveryTask,
  processWebhookTask,
  pruneDeliveriesTask,
  pruneSessions,
  refreshCredentialsTask,
  remapConnectionTask,
  resumeOperationsTask,
  runOperationTask,
  syncConnection,
  syncDue,
];

/** When tasks start by themselves; a missed minute is not made up for. */
export const CRONTAB = [
  "* * * * * sync-due ?max=1",
  "* * * * * resume-operations ?max=1",
  "17 * * * * prune-sessions ?max=3",
  "50 1 * * * prune-deliveries ?max=3",
  "40 2 * * * check-collectors ?max=3",
].join("\n");
