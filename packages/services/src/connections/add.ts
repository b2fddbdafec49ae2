import { randomUUID } from "node:crypto";
import { connections, withFirm } from "@comptoir/db";
import { CATALOG, type RemoteAccount } from "@comptoir/providers";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { enqueueJob } from "../jobs";
import { sealSecrets, splitFields } from "./credentials";
import { checkPlace, ConnectionForm } from "./fields";
import { alreadyConnected } from "./remote-account";
import { noteTest, returnTest, takeTest } from "./throttle";
import { verifyFields } from "./verify";

export const AddConnectionInput = ConnectionForm.extend({
  /** The account that the key test showed and the person confirmed. */
  accountId: z.string().max(200).nullable(),
});
export type AddConnectionInput = z.infer<typeof AddConnectionInput>;

export const AddedConnection = z.object({ id: z.string() });

/**
 * Verifies once more, seals the secrets and stores the connection; the first sync starts by itself.
 * @throws ServiceError conflict (another account than the confirmed one, or already connected) | connection_attention | invalid | limit
 */
export async function addConnection(ctx: FirmContext, input: AddConnectionInput): Promise<{ id: string }> {
  authorize(ctx, "manage_connections");
  await withFirm(ctx.database, ctx.firmId, (tx) => checkPlace(tx, ctx, input));
  await takeTest(ctx);
  const verification = await verifyFields(ctx, input.providerId, input.fields);
  if (!verification.ok) {
    await withFirm(ctx.database, ctx.firmId, (tx) => noteTest(tx, ctx, input));
    throw new ServiceError("connection_attention", "The provider refused the connection.", {
      reason: verification.cause,
    });
  }
  await returnTest(ctx);
  if (verification.account.id !== input.accountId) {
    throw new ServiceError("conflict", "These credentials reach another account than the one confirmed.", {
      reason: "another_account",
    });
  }
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkPlace(tx, ctx, input);
    const id = await insertConnection(tx, ctx, { form: input, account: verification.account });
    if (id === null) throw alreadyConnected();
    await recordAudit(tx, ctx, {
      action: "connection.added",
      entityType: "connection",
      entityId: id,
      companyId: input.companyId,
      detail: { providerId: input.providerId },
    });
    if (CATALOG[input.providerId].capabilities.includes("invoices.list")) {
      await enqueueJob(tx, {
        task: "sync-connection",
        payload: { connectionId: id, mode: "full", trigger: "first" },
      });
    }
    return { id };
  });
}

/** Null when a live connection to this account stands already, also one that was added at the same time. */
async function insertConnection(
  tx: FirmTransaction,
  ctx: FirmContext,
  { form, account }: { form: ConnectionForm; account: RemoteAccount },
): Promise<string | null> {
  const id = randomUUID();
  const { settings, secrets, hints } = splitFields(form.providerId, form.fields);
  const rows = await tx.db
    .insert(connections)
    .values({
      firmId: tx.firmId,
      id,
      companyId: form.companyId,
      providerId: form.providerId,
      remoteAccountId: account.id,
      remoteAccountName: account.name,
      settings,
      secretHints: hints,
      sealedCredentials: sealSecrets(ctx, id, secrets),
      createdBy: ctx.actor.kind === "worker" ? null : ctx.actor.userId,
    })
    .onConflictDoNothing()
    .returning({ id: connections.id });
  return rows.length > 0 ? id : null;
}
