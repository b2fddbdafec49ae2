import { ProcessWebhookInput, processWebhook, readAgain } from "@comptoir/services";
import { firmTask } from "./task";

/** Reads a record that webhooks have named. */
export const processWebhookTask = firmTask(
  "process-webhook",
  ProcessWebhookInput,
  async (ctx, input, signal) => {
    const outcome = await processWebhook(ctx, input, signal);
    if (outcome.status === "later") await readAgain(ctx, input, outcome.at);
  },
);
