import { ensureWebhook, queueJob } from "@comptoir/services";
import { z } from "zod";
import { firmTask } from "./task";

const payload = z.object({ connectionId: z.guid() });

/** Keeps our webhook registered at a connection's provider. */
export const ensureWebhookTask = firmTask("ensure-webhook", payload, async (ctx, input, signal) => {
  const outcome = await ensureWebhook(ctx, input, signal);
  if (outcome.status !== "later") return;
  await queueJob(ctx, { task: "ensure-webhook", payload: input }, { runAt: outcome.at });
});
