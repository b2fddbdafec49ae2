import { queueJob, remapConnection } from "@comptoir/services";
import { z } from "zod";
import { firmTask } from "./task";

const payload = z.object({ connectionId: z.guid() });

/** Maps a connection's stored payloads again, after a connector's mapper has changed. */
export const remapConnectionTask = firmTask("remap-connection", payload, async (ctx, input, signal) => {
  const { isComplete } = await remapConnection(ctx, input, signal);
  if (isComplete) return;
  await queueJob(ctx, { task: "remap-connection", payload: input });
});
