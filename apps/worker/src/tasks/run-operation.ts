import { queueJob, runOperation } from "@comptoir/services";
import { z } from "zod";
import { firmTask } from "./task";

const payload = z.object({ operationId: z.guid() });

/** Carries one write to a provider on, from wherever it stands. */
export const runOperationTask = firmTask("run-operation", payload, async (ctx, input, signal) => {
  const outcome = await runOperation(ctx, input, signal);
  if (outcome.status === "done") return;
  await queueJob(ctx, { task: "run-operation", payload: input }, { runAt: outcome.until });
});
