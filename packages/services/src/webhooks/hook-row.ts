import { entryKeys, remoteHooks } from "@comptoir/db";
import { hashToken, open, seal } from "@comptoir/secrets";
import type { FirmContext, FirmTransaction } from "../context";

const FIELD = "webhook";

/** Our webhook at a connection's provider. `externalId` null: the provider has not shown its id yet. */
export type Webhook = { id: string; externalId: string | null; publicUrl: string; sealedSecret: string };

/** What nobody but the provider may know: the address that events come to, and the secret that they prove themselves with. */
export type WebhookSecrets = { url: string; secret: string };

export async function liveWebhook(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
): Promise<Webhook | null> {
  const [row] = await sql<Webhook[]>`
    select id, external_id as "externalId", public_url as "publicUrl", sealed_secret as "sealedSecret"
    from remote_hooks
    where firm_id = ${firmId} and connection_id = ${connectionId} and removed_at is null
      and sealed_secret is not null
    order by created_at desc, id limit 1`;
  return row ?? null;
}

type Sealing = Pick<FirmContext, "firmId" | "ports">;

function sealWebhook({ firmId, ports }: Sealing, connectionId: string, secrets: WebhookSecrets): string {
  return seal(ports.keyring, JSON.stringify(secrets), { firmId, connectionId, field: FIELD });
}

/** @throws SecretError when the key is unknown or the text was moved or altered. */
export function openWebhook(
  { firmId, ports }: Sealing,
  connectionId: string,
  sealed: string,
): WebhookSecrets {
  return parseSecrets(open(ports.keyring, sealed, { firmId, connectionId, field: FIELD }));
}

/** What `sealWebhook` has sealed comes back unaltered, or not at all. */
function parseSecrets(text: string): WebhookSecrets {
  return JSON.parse(text) as WebhookSecrets;
}

/** Whether the connection is still there; it cannot be disconnected before the transaction ends. */
export async function isWanted({ sql, firmId }: FirmTransaction, connectionId: string): Promise<boolean> {
  const connected = await sql`
    select from connections where firm_id = ${firmId} and id = ${connectionId} and status <> 'disconnected'
    for no key update`;
  return connected.length > 0;
}

export type NewWebhook = {
  id: string;
  connectionId: string;
  /** The last part of the address. */
  key: string;
  secrets: WebhookSecrets;
  /** The one whose place it takes, as far as we know. */
  replaces: string | null;
};

/**
 * Makes the address count before the provider is told of it. False when another process has placed one meanwhile, or
 * the connection was disconnected; then nothing was written.
 */
export async function placeWebhook(
  tx: FirmTransaction,
  ctx: FirmContext,
  made: NewWebhook,
): Promise<boolean> {
  const { db, firmId } = tx;
  const { id, connectionId, key, secrets, replaces } = made;
  if (!(await isWanted(tx, connectionId))) return false;
  const live = await liveWebhook(tx, connectionId);
  if ((live?.id ?? null) !== replaces) return false;
  if (replaces !== null) await closeWebhook(tx, replaces);
  const sealedSecret = sealWebhook(ctx, connectionId, secrets);
  await db
    .insert(remoteHooks)
    .values({ firmId, id, connectionId, publicUrl: ctx.ports.publicUrl, sealedSecret });
  await db
    .insert(entryKeys)
    .values({ keyHash: hashToken(key), purpose: "provider_webhook", firmId, targetId: id });
  return true;
}

/** Its address answers no more. */
export async function closeWebhook({ sql, firmId }: FirmTransaction, id: string): Promise<void> {
  await sql`delete from entry_keys where firm_id = ${firmId} and target_id = ${id}`;
  await sql`
    update remote_hooks set removed_at = now() where firm_id = ${firmId} and id = ${id} and removed_at is null`;
}

/** Notes the id by which the provider knows it. */
export async function noteWebhookId(
  { sql, firmId }: FirmTransaction,
  { id, externalId }: { id: string; externalId: string },
): Promise<void> {
  await sql`
    update remote_hooks set external_id = ${externalId}
    where firm_id = ${firmId} and id = ${id} and external_id is distinct from ${externalId}`;
}
