import { withFirm } from "@comptoir/db";
import { CATALOG } from "@comptoir/providers";
import { loadOpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext } from "../context";
import { liveWebhook, openWebhook } from "./hook-row";

/**
 * Removes our webhook at the provider of a connection that is about to be disconnected. A provider that cannot be
 * reached, or refuses, does not stand in the way: its deliveries are answered with 404 from then on.
 */
export async function withdrawWebhook(ctx: FirmContext, connectionId: string): Promise<void> {
  const { connection, hook } = await withFirm(ctx.database, ctx.firmId, async (tx) => ({
    connection: await loadOpenableConnection(tx, connectionId),
    hook: await liveWebhook(tx, connectionId),
  }));
  if (hook === null || !CATALOG[connection.providerId].capabilities.includes("webhooks")) return;
  try {
    const { url } = openWebhook(ctx, connectionId, hook.sealedSecret);
    await openConnection(ctx, connection).webhooks?.remove({ id: hook.externalId, url });
  } catch (error) {
    if (!isExpected(error)) throw error;
    ctx.ports.logger.warn("webhook.left_behind", { connectionId, webhookId: hook.externalId });
  }
}

function isExpected(error: unknown): boolean {
  return error instanceof Error && ["ProviderError", "ServiceError", "SecretError"].includes(error.name);
}
