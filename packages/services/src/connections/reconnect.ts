import { connections, withFirm } from "@comptoir/db";
import { CATALOG, type ProviderId, type RemoteAccount } from "@comptoir/providers";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { enqueueJob } from "../jobs";
import { sealSecrets, splitFields } from "./credentials";
import { loadChangeable } from "./load";
import { alreadyConnected, isConnected } from "./remote-account";
import { noteTest, returnTest, takeTest } from "./throttle";
import { verifyFields } from "./verify";

export const ReconnectInput = z.object({
  id: z.guid(),
  fields: z.record(z.string().max(40), z.string().max(4000)),
});
export type ReconnectInput = z.infer<typeof ReconnectInput>;

export const Reconnected = z.object({ id: z.string() });

/**
 * Replaces the credentials of a connection, verified against the same remote account; an account that was unknown until
 * now is filled in.
 * @throws ServiceError conflict for another account | connection_attention with the cause | not_found | forbidden | limit
 */
export async function reconnect(ctx: FirmContext, input: ReconnectInput): Promise<{ id: string }> {
  authorize(ctx, "manage_connections");
  const known = await withFirm(ctx.database, ctx.firmId, (tx) => loadKnown(tx, ctx, input.id));
  await takeTest(ctx);
  const verification = await verifyFields(ctx, known.providerId, input.fields);
  if (!verification.ok) {
    await withFirm(ctx.database, ctx.firmId, (tx) => noteTest(tx, ctx, known));
    throw new ServiceError("connection_attention", "The provider refused the connection.", {
      reason: verification.cause,
    });
  }
  await returnTest(ctx);
  const { account } = verification;
  if (known.remoteAccountId !== null && account.id !== known.remoteAccountId) {
    throw new ServiceError("conflict", "These credentials reach another account.", {
      reason: "another_account",
    });
  }
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const found = await loadChangeable(tx, ctx, input.id);
    const isNew = known.remoteAccountId === null;
    if (isNew && (await isConnected(tx, known.providerId, account.id))) throw alreadyConnected();
    await storeCredentials(tx, ctx, {
      id: input.id,
      providerId: known.providerId,
      account,
      fields: input.fields,
    });
    await recordAudit(tx, ctx, {
      action: "connection.reconnected",
      entityType: "connection",
      entityId: input.id,
      companyId: found.companyId,
    });
    if (CATALOG[known.providerId].capabilities.includes("invoices.list")) {
      await enqueueJob(tx, {
        task: "sync-connection",
        payload: { connectionId: input.id, mode: "incremental", trigger: "person" },
      });
    }
    return { id: input.id };
  });
}

async function loadKnown(tx: FirmTransaction, ctx: FirmContext, id: string) {
  const { providerId, companyId, status } = await loadChangeable(tx, ctx, id);
  if (status === "disconnected") {
    throw new ServiceError("precondition", "This connection was disconnected.", { reason: "disconnected" });
  }
  const [row] = await tx.sql<{ remoteAccountId: string | null }[]>`
    select remote_account_id as "remoteAccountId" from connections where firm_id = ${tx.firmId} and id = ${id}`;
  return { providerId, companyId, remoteAccountId: row?.remoteAccountId ?? null };
}

type Stored = { id: string; providerId: ProviderId; account: RemoteAccount; fields: Record<string, string> };

async function storeCredentials(tx: FirmTransaction, ctx: FirmContext, stored: Stored): Promise<void> {
  const { settings, secrets, hints } = splitFields(stored.providerId, stored.fields);
  await tx.db
    .update(connections)
    .set({
      status: "active",
      cause: null,
      causeSince: null,
      causeDetail: null,
      settings,
      secretHints: hints,
      sealedCredentials: sealSecrets(ctx, stored.id, secrets),
      remoteAccountId: stored.account.id,
      remoteAccountName: stored.account.name,
    })
    .where(and(eq(connections.firmId, tx.firmId), eq(connections.id, stored.id)));
}
