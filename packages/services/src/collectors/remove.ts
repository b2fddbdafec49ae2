import { withFirm } from "@comptoir/db";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { publishEvent } from "../events";
import { notFound } from "../errors";
import type { CredentialInput } from "./collect";
import { loadCredential } from "./load-credential";
import { answerOf, openCollectorService } from "./service";

/** Deletes a credential at the service; its documents and invoices stay. @throws ServiceError not_found | upstream */
export async function removeCredential(ctx: FirmContext, input: CredentialInput): Promise<{ id: string }> {
  authorize(ctx, "manage_collectors");
  const { id, externalId, account, connection, companyId } = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadCredential(tx, ctx, input.credentialId),
  );
  if (account.remoteUserId === null) throw notFound("credential");
  await answerOf(openCollectorService(ctx, connection).deleteCredential(account.remoteUserId, externalId));
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await tx.sql`
      update collector_credentials set removed_at = now()
      where firm_id = ${tx.firmId} and id = ${id} and removed_at is null`;
    await recordAudit(tx, ctx, {
      action: "credential.removed",
      entityType: "collector_credential",
      entityId: id,
      companyId,
    });
    await publishEvent(tx, { type: "credentials", companyId });
  });
  return { id };
}
