import { SYNC_MODES, withFirm } from "@comptoir/db";
import { CATALOG } from "@comptoir/providers";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { enqueueJob } from "../jobs";
import { loadConnection } from "./load";

export const RequestSyncInput = z.object({ id: z.guid(), mode: z.enum(SYNC_MODES).default("incremental") });
export type RequestSyncInput = z.infer<typeof RequestSyncInput>;

export const RequestedSync = z.object({ queued: z.literal(true) });

/** Queues a sync of the connection; one that is queued already is replaced. @throws ServiceError not_found | precondition */
export async function requestSync(ctx: FirmContext, input: RequestSyncInput): Promise<{ queued: true }> {
  authorize(ctx, "sync");
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const found = await loadConnection(tx, ctx, input.id);
    if (
      found.status === "disconnected" ||
      !CATALOG[found.providerId].capabilities.includes("invoices.list")
    ) {
      throw new ServiceError("precondition", "This connection cannot be synchronised.", {
        reason: found.status,
      });
    }
    await enqueueJob(tx, {
      task: "sync-connection",
      payload: { connectionId: found.id, mode: input.mode, trigger: "person" },
    });
    await recordAudit(tx, ctx, {
      action: "connection.sync_requested",
      entityType: "connection",
      entityId: found.id,
      companyId: found.companyId,
      detail: { mode: input.mode },
    });
    return { queued: true };
  });
}
