import type { FirmContext, FirmTransaction } from "../context";
import { enqueueJob } from "../jobs";

/** Has the worker read an account's credentials anew; several wishes within the delay become one. */
export async function queueRefresh(
  tx: FirmTransaction,
  ctx: FirmContext,
  { accountId, delayMs }: { accountId: string; delayMs: number },
): Promise<void> {
  const runAt = new Date(ctx.ports.clock.now().getTime() + delayMs);
  await enqueueJob(
    tx,
    { task: "refresh-credentials", payload: { collectorAccountId: accountId } },
    { runAt },
  );
}
