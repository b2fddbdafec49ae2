import { pruneDeliveries } from "@comptoir/services";
import { systemTask } from "./task";

/** Each night: deletes webhooks' deliveries that nobody asks about any more. */
export const pruneDeliveriesTask = systemTask("prune-deliveries", async (system) => {
  const { deleted } = await pruneDeliveries(system);
  if (deleted > 0) system.ports.logger.info("webhook.deliveries_pruned", { deleted });
});
