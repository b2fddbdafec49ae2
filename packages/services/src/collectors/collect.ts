import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound, ServiceError } from "../errors";
import { ensureCallback } from "./ensure-callback";
import { loadCredential } from "./load-credential";
import { queueRefresh } from "./queue-refresh";
import { answerOf, openCollectorService } from "./service";

export const CredentialInput = z.object({ credentialId: z.guid() });
export type CredentialInput = z.infer<typeof CredentialInput>;

export const CollectorCredentialId = z.object({ id: z.string() });

const FIRST_LOOK_MS = 3_000;

/**
 * Has the service collect a credential's invoices now. Without our callback it would do nothing and not say so: where
 * another one is active, a person must first agree to replace it (by opening the window).
 * @throws ServiceError not_found | conflict callback_not_ours | upstream
 */
export async function collectCredential(ctx: FirmContext, input: CredentialInput): Promise<{ id: string }> {
  authorize(ctx, "manage_collectors");
  const { id, externalId, account, connection, companyId } = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadCredential(tx, ctx, input.credentialId),
  );
  if (account.remoteUserId === null) throw notFound("credential");
  const service = openCollectorService(ctx, connection);
  const callback = await ensureCallback(ctx, {
    connectionId: connection.id,
    service,
    replaceOthers: false,
  });
  if (callback.kind !== "ready") {
    throw new ServiceError("conflict", "The account's callback is not ours.", {
      reason: "callback_not_ours",
    });
  }
  await answerOf(service.collect(account.remoteUserId, externalId));
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await recordAudit(tx, ctx, {
      action: "credential.collect_requested",
      entityType: "collector_credential",
      entityId: id,
      companyId,
    });
    await queueRefresh(tx, ctx, { accountId: account.id, delayMs: FIRST_LOOK_MS });
  });
  return { id };
}
