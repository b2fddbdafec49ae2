import { queueDueSyncs } from "@comptoir/services";
import { systemTask } from "./task";

/** Each minute: enqueues the syncs that are due. */
export const syncDue = systemTask("sync-due", async (ctx) => {
  await queueDueSyncs(ctx);
});
