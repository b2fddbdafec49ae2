import { queueJob, runSync, type SyncOutcome } from "@comptoir/services";
import { z } from "zod";
import { firmTask } from "./task";

const payload = z.object({
  connectionId: z.guid(),
  mode: z.enum(["incremental", "full"]),
  trigger: z.enum(["first", "schedule", "person", "nightly"]),
});

/** Synchronises one connection; goes on later where it was interrupted, held up, or told to wait. */
export const syncConnection = firmTask("sync-connection", payload, async (ctx, request, signal) => {
  const runAt = laterStart(await runSync(ctx, request, signal), ctx.ports.clock.now());
  if (runAt === null) return;
  await queueJob(ctx, { task: "sync-connection", payload: request }, { runAt });
});

function laterStart(outcome: SyncOutcome, now: Date): Date | null {
  if (outcome.status === "busy") return outcome.until;
  if (outcome.status === "stopped") return now;
  return outcome.status === "failed" ? outcome.retryAt : null;
}
