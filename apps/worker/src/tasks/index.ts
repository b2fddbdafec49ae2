import { checkCollectors } from "./check-collectors";
import { processDeliveryTask } from "./process-delivery";
import { pruneSessions } from "./prune-sessions";
import { refreshCredentialsTask } from "./refresh-credentials";
import { remapConnectionTask } from "./remap-connection";
import { runOperationTask } from "./run-operation";
import { syncConnection } from "./sync-connection";
import { syncDue } from "./sync-due";
import type { WorkerTask } from "./task";

/** Every task of the worker. */
export const TASKS: readonly WorkerTask[] = [
  checkCollectors,
  processDeliveryTask,
  pruneSessions,
  refreshCredentialsTask,
  remapConnectionTask,
  runOperationTask,
  syncConnection,
  syncDue,
];

/** When tasks start by themselves; a missed minute is not made up for. */
export const CRONTAB = [
  "* * * * * sync-due ?max=1",
  "17 * * * * prune-sessions ?max=3",
  "40 2 * * * check-collectors ?max=3",
].join("\n");
