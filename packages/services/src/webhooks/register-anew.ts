import { randomUUID } from "node:crypto";
import { withFirm } from "@comptoir/db";
import { isProviderError, type RemoteWebhook, type WebhookService } from "@comptoir/providers";
import { randomToken } from "@comptoir/secrets";
import { recordAudit } from "../audit";
import type { OpenableConnection } from "../connections/load-openable";
import type { FirmContext } from "../context";
import { publishEvent } from "../events";
import type { EnsuredWebhook } from "./ensure-webhook";
import { closeWebhook, isWanted, noteWebhookId, placeWebhook, type WebhookSecrets } from "./hook-row";

/** By which a person recognises ours at the provider. */
const NAME = "Comptoir";
const ADDRESS_BYTES = 16;
const SECRET_BYTES = 32;
/** A provider's list may show a webhook some time after it was registered. */
const LOOK_AGAIN_MS = 60_000;

export type Registering = {
  connection: OpenableConnection;
  service: WebhookService;
  /** Of the row whose place the new one takes. */
  replaces: string | null;
};

/** Registers a webhook with a new address and a new secret. @throws ProviderError */
export async function registerAnew(ctx: FirmContext, registering: Registering): Promise<EnsuredWebhook> {
  const { connection, replaces } = registering;
  const key = randomToken(ADDRESS_BYTES);
  const id = randomUUID();
  const url = `${ctx.ports.publicUrl}/api/hooks/${connection.providerId}/${key}`;
  const secrets = { url, secret: randomToken(SECRET_BYTES) };
  const isPlaced = await withFirm(ctx.database, ctx.firmId, (tx) =>
    placeWebhook(tx, ctx, { id, connectionId: connection.id, key, secrets, replaces }),
  );
  if (!isPlaced) return { status: "later", at: lookAgain(ctx) };
  const { id: externalId } = await register(ctx, { ...registering, id, secrets });
  if (!(await noteRegistered(ctx, { connection, id, externalId }))) {
    await registering.service.remove({ id: externalId, url });
    return { status: "polled" };
  }
  return externalId === null ? { status: "later", at: lookAgain(ctx) } : { status: "registered" };
}

type Registered = { connection: OpenableConnection; id: string; externalId: string | null };

/** False when the connection was disconnected while the provider answered: its webhook must go again. */
async function noteRegistered(
  ctx: FirmContext,
  { connection, id, externalId }: Registered,
): Promise<boolean> {
  const { id: connectionId, companyId } = connection;
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    if (!(await isWanted(tx, connectionId))) return false;
    if (externalId !== null) await noteWebhookId(tx, { id, externalId });
    await publishEvent(tx, { type: "webhook", connectionId, companyId });
    await recordAudit(tx, ctx, {
      action: "webhook.registered",
      entityType: "connection",
      entityId: connectionId,
      companyId,
      detail: { webhookId: externalId },
    });
    return true;
  });
}

function lookAgain({ ports }: FirmContext): Date {
  return new Date(ports.clock.now().getTime() + LOOK_AGAIN_MS);
}

type Placed = Registering & { id: string; secrets: WebhookSecrets };

/** A refusal was not acted upon; after any other failure the address may be in use, and is looked for next time. */
async function register(ctx: FirmContext, { service, id, secrets }: Placed): Promise<RemoteWebhook> {
  try {
    return await service.register({ name: NAME, ...secrets });
  } catch (error) {
    if (isProviderError(error) && error.kind === "rejected") {
      await withFirm(ctx.database, ctx.firmId, (tx) => closeWebhook(tx, id));
    }
    throw error;
  }
}
