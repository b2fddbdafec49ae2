import { queueJob, runSync, type SyncOutcome } from "@comptoir/services";
import { z } from "zod";
import { firmTask } from "./task";

const payload = z.object({
  connectionId: z.guid(),
  mode: z.enum(["incremental", "full"]),
  trigger: z.enum(["first", "schedule", "person", "nightly"]),
});

/**
 * Synchronises one connection; goes on later where it was interrupted, held up, or told to wait. After the first, each
 * night and when a person asks, our webhook at the provider is looked after as well.
 */
export const syncConnection = firmTask("sync-connection", payload, async (ctx, request, signal) => {
  const outcome = await runSync(ctx, request, signal);
  if (outcome.status === "succeeded" && request.trigger !== "schedule") {
    const { connectionId } = request;
    await queueJob(ctx, { task: "ensure-webhook", payload: { connectionId } });
  }
  const runAt = laterStart(outcome, ctx.ports.clock.now());
  if (runAt === null) return;
  await queueJob(ctx, { task: "sync-connection", payload: request }, { runAt });
});

function laterStart(outcome: SyncOutcome, now: Date): Date | null {
  if (outcome.status === "busy") return outcome.until;
  if (outcome.status === "stopped") return now;
  return outcome.status === "failed" ? outcome.retryAt : null;
}
