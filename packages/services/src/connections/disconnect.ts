import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import { withdrawCallback } from "../collectors/withdraw-callback";
import type { FirmContext } from "../context";
import { withdrawWebhook } from "../webhooks/withdraw-webhook";
import { ConnectionByIdInput } from "./by-id";
import { loadChangeable } from "./load";

export const DisconnectInput = ConnectionByIdInput;
export const Disconnected = z.object({ id: z.string() });

/** Destroys the sealed secrets and stops syncing; invoices, documents and history stay. @throws ServiceError not_found | forbidden */
export async function disconnect(ctx: FirmContext, input: ConnectionByIdInput): Promise<{ id: string }> {
  authorize(ctx, "manage_connections");
  const { providerId } = await withFirm(ctx.database, ctx.firmId, (tx) => loadChangeable(tx, ctx, input.id));
  if (providerId === "invoice-collector") await withdrawCallback(ctx, input.id);
  else await withdrawWebhook(ctx, input.id);
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const found = await loadChangeable(tx, ctx, input.id);
    await tx.sql`
      update connections set status = 'disconnected', sealed_credentials = null, secret_hints = '{}',
        cause = null, cause_since = null, cause_detail = null, disconnected_at = now(),
        sync_lease_token = null, sync_lease_until = null, checkpoint_version = checkpoint_version + 1
      where firm_id = ${tx.firmId} and id = ${input.id} and status <> 'disconnected'`;
    await tx.sql`
      delete from entry_keys where firm_id = ${tx.firmId} and (target_id = ${input.id} or target_id in (
        select id from remote_hooks where firm_id = ${tx.firmId} and connection_id = ${input.id}))`;
    await tx.sql`
      update remote_hooks set removed_at = now()
      where firm_id = ${tx.firmId} and connection_id = ${input.id} and removed_at is null`;
    await recordAudit(tx, ctx, {
      action: "connection.disconnected",
      entityType: "connection",
      entityId: input.id,
      companyId: found.companyId,
    });
    return { id: input.id };
  });
}
