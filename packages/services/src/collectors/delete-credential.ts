import { withFirm } from "@comptoir/db";
import { type AuditEntry, recordAudit } from "../audit";
import type { FirmContext } from "../context";
import { notFound } from "../errors";
import { publishEvent } from "../events";
import type { LoadedCredential } from "./load-credential";
import { answerOf, openCollectorService } from "./service";

// architecture-allow: the verb that deletes has authorized

/** Deletes a credential at the service and marks it here, with what came of it kept. @throws ServiceError not_found | upstream */
export async function deleteCredential(
  ctx: FirmContext,
  { id, externalId, account, connection, companyId }: LoadedCredential,
  audit: Pick<AuditEntry, "action" | "detail">,
): Promise<void> {
  if (account.remoteUserId === null) throw notFound("credential");
  await answerOf(openCollectorService(ctx, connection).deleteCredential(account.remoteUserId, externalId));
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await tx.sql`
      update collector_credentials set removed_at = now()
      where firm_id = ${tx.firmId} and id = ${id} and removed_at is null`;
    await recordAudit(tx, ctx, { ...audit, entityType: "collector_credential", entityId: id, companyId });
    await publishEvent(tx, { type: "credentials", companyId });
  });
}
