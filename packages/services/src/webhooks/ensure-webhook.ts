import { withFirm } from "@comptoir/db";
import { isProviderError, isRetryable, type RemoteWebhook, type WebhookService } from "@comptoir/providers";
import { authorize } from "../authorize";
import { type OpenableConnection, loadOpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext } from "../context";
import { closeWebhook, liveWebhook, noteWebhookId, openWebhook, type Webhook } from "./hook-row";
import { webhookObstacle } from "./obstacle";
import { registerAnew } from "./register-anew";

/** `later`: look again then. */
export type EnsuredWebhook = { status: "registered" | "polled" } | { status: "later"; at: Date };

const RETRY_MS = 5 * 60_000;
const TIMEOUT_MS = 60_000;

/**
 * Makes sure that the provider tells us of changes: registers one webhook for everything it tells about, again when our
 * public address has changed or it is gone there, and removes it where our address can no longer be reached. A provider
 * that refuses is polled as before.
 */
export async function ensureWebhook(
  ctx: FirmContext,
  { connectionId }: { connectionId: string },
  signal: AbortSignal,
): Promise<EnsuredWebhook> {
  authorize(ctx, "sync");
  const { connection, hook } = await withFirm(ctx.database, ctx.firmId, async (tx) => ({
    connection: await loadOpenableConnection(tx, connectionId),
    hook: await liveWebhook(tx, connectionId),
  }));
  if (connection.status === "disconnected" || connection.sealedCredentials === null)
    return { status: "polled" };
  const obstacle = webhookObstacle(ctx.ports, connection.providerId);
  if (obstacle !== null && hook === null) return { status: "polled" };
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const { webhooks: service } = openConnection(ctx, connection, { signal: timeout });
  if (!service) return { status: "polled" };
  try {
    const remote = hook === null ? null : await findRemote(ctx, { connection, service, hook });
    if (obstacle === null) return await keepOrRegister(ctx, { connection, service, hook, remote });
    if (hook) await withFirm(ctx.database, ctx.firmId, (tx) => closeWebhook(tx, hook.id));
    if (remote) await removeFormer(ctx, service, remote);
    return { status: "polled" };
  } catch (error) {
    return outcomeOf(ctx, connectionId, error);
  }
}

type Found = { connection: OpenableConnection; service: WebhookService; hook: Webhook };

async function findRemote(
  ctx: FirmContext,
  { connection, service, hook }: Found,
): Promise<RemoteWebhook | null> {
  const { url } = openWebhook(ctx, connection.id, hook.sealedSecret);
  const isOurs = (one: RemoteWebhook) => one.url === url || (one.id !== null && one.id === hook.externalId);
  return (await service.list()).find(isOurs) ?? null;
}

type Known = Omit<Found, "hook"> & { hook: Webhook | null; remote: RemoteWebhook | null };

async function keepOrRegister(ctx: FirmContext, known: Known): Promise<EnsuredWebhook> {
  const { connection, service, hook, remote } = known;
  if (hook && remote && hook.publicUrl === ctx.ports.publicUrl) {
    const { id: externalId } = remote;
    if (externalId !== null) {
      await withFirm(ctx.database, ctx.firmId, (tx) => noteWebhookId(tx, { id: hook.id, externalId }));
    }
    return { status: "registered" };
  }
  const ensured = await registerAnew(ctx, { connection, service, replaces: hook?.id ?? null });
  if (remote) await removeFormer(ctx, service, remote);
  return ensured;
}

/** Left behind, its deliveries are answered with 404. */
async function removeFormer(ctx: FirmContext, service: WebhookService, remote: RemoteWebhook): Promise<void> {
  try {
    await service.remove(remote);
  } catch (error) {
    if (!isProviderError(error)) throw error;
    ctx.ports.logger.warn("webhook.not_removed", { webhookId: remote.id, kind: error.kind });
  }
}

function outcomeOf(ctx: FirmContext, connectionId: string, error: unknown): EnsuredWebhook {
  if (!isProviderError(error)) throw error;
  ctx.ports.logger.warn("webhook.not_registered", { connectionId, kind: error.kind });
  if (!isRetryable(error.kind)) return { status: "polled" };
  return {
    status: "later",
    at: new Date(ctx.ports.clock.now().getTime() + (error.retryAfterMs ?? RETRY_MS)),
  };
}
