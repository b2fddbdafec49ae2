import { processDelivery } from "@comptoir/services/collectors/process-delivery";
import { z } from "zod";
import { firmTask } from "./task";

/** Turns one stored callback into a document and a purchase invoice. */
export const processDeliveryTask = firmTask(
  "process-delivery",
  z.object({ deliveryId: z.guid() }),
  async (ctx, input) => {
    await processDelivery(ctx, input);
  },
);
