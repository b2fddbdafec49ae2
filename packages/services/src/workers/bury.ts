import { asFirmId, asSystem, withFirm } from "@comptoir/db";
import type { SystemContext } from "../context";
import { enqueueJob } from "../jobs";

// architecture-allow: a process about processes, outside of any firm; the operation is audited when it ends

type Orphan = { id: string; firmId: string };

/**
 * What dead workers were sending becomes unknown and is asked about. Their jobs must have been freed before: this
 * forgets the workers.
 */
export async function buryWorkers(ctx: SystemContext, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length === 0) return;
  const ids = [...workerIds];
  const orphans = await asSystem(ctx.database, "operations of dead workers", async ({ sql }) => {
    const rows = await sql<Orphan[]>`
      update operations set status = 'unknown' where status = 'sending' and worker_id = any(${ids}::text[])
      returning id, firm_id as "firmId"`;
    await sql`delete from worker_heartbeats where worker_id = any(${ids}::text[])`;
    return rows;
  });
  for (const { id, firmId } of orphans) {
    await withFirm(ctx.database, asFirmId(firmId), (tx) =>
      enqueueJob(tx, { task: "run-operation", payload: { operationId: id } }),
    );
  }
}
