import { entryKeys, remoteHooks } from "@comptoir/db";
import { recordAudit } from "../audit";
import type { FirmContext, FirmTransaction } from "../context";

/** Our callback at a connection's service. */
export type Hook = { id: string; externalId: string; publicUrl: string };

export async function liveHook({ sql, firmId }: FirmTransaction, connectionId: string): Promise<Hook | null> {
  const [row] = await sql<Hook[]>`
    select id, external_id as "externalId", public_url as "publicUrl" from remote_hooks
    where firm_id = ${firmId} and connection_id = ${connectionId} and removed_at is null
    order by created_at desc, id limit 1`;
  return row ?? null;
}

/** Opens an address for callbacks, of which the hash alone is kept; it counts from now on. */
export async function openAddress(
  { db, firmId }: FirmTransaction,
  address: { connectionId: string; keyHash: string },
): Promise<void> {
  const { connectionId, keyHash } = address;
  await db
    .insert(entryKeys)
    .values({ keyHash, purpose: "collector_callback", firmId, targetId: connectionId });
}

export async function closeAddress({ sql, firmId }: FirmTransaction, keyHash: string): Promise<void> {
  await sql`delete from entry_keys where firm_id = ${firmId} and key_hash = ${keyHash}`;
}

export type MadeHook = {
  connectionId: string;
  externalId: string;
  keyHash: string;
  /** The hook that it takes the place of. */
  replaces: string | null;
  /** Addresses that a person may still paste at the service stay open. */
  keepsOlderAddresses: boolean;
};

/**
 * Remembers a callback that was made. When another process made one at the same time and was first, nothing is
 * remembered, and the service's id of that one is returned.
 */
export async function rememberHook(
  tx: FirmTransaction,
  ctx: FirmContext,
  made: MadeHook,
): Promise<{ first: string | null }> {
  const { sql, firmId } = tx;
  const { connectionId, externalId, keyHash, replaces } = made;
  await sql`select from connections where firm_id = ${firmId} and id = ${connectionId} for no key update`;
  const live = await liveHook(tx, connectionId);
  if (live && live.id !== replaces) return { first: live.externalId };
  await sql`
    update remote_hooks set removed_at = now()
    where firm_id = ${firmId} and connection_id = ${connectionId} and removed_at is null`;
  await tx.db
    .insert(remoteHooks)
    .values({ firmId, connectionId, externalId, publicUrl: ctx.ports.publicUrl });
  if (!made.keepsOlderAddresses) {
    await sql`
      delete from entry_keys where firm_id = ${firmId} and target_id = ${connectionId}
        and purpose = 'collector_callback' and key_hash <> ${keyHash}`;
  }
  await recordAudit(tx, ctx, {
    action: "collector_callback.made",
    entityType: "connection",
    entityId: connectionId,
    detail: { callbackId: externalId },
  });
  return { first: null };
}

/** Ours is the active one again. */
export async function markInPlace({ sql, firmId }: FirmTransaction, hookId: string): Promise<void> {
  await sql`
    update remote_hooks set replaced_at = null
    where firm_id = ${firmId} and id = ${hookId} and replaced_at is not null`;
}
