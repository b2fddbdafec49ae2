import { withFirm } from "@comptoir/db";
import { isProviderError } from "@comptoir/providers";
import type { FirmContext } from "../context";
import { isServiceError } from "../errors";
import { liveHook } from "./hooks";
import { loadCollectorConnection, openCollectorService } from "./service";

/**
 * Deletes our callback at the service of a connection that is about to be disconnected, so that nothing is sent to an
 * address that answers no more. A service that cannot be reached, or refuses, does not stand in the way.
 */
export async function withdrawCallback(ctx: FirmContext, connectionId: string): Promise<void> {
  const { connection, hook } = await withFirm(ctx.database, ctx.firmId, async (tx) => ({
    connection: await loadCollectorConnection(tx, ctx, connectionId),
    hook: await liveHook(tx, connectionId),
  }));
  if (hook === null) return;
  try {
    await openCollectorService(ctx, connection).deleteCallback(hook.externalId);
  } catch (error) {
    if (!isProviderError(error) && !isServiceError(error)) throw error;
    ctx.ports.logger.warn("collector_callback.left_behind", { connectionId, callbackId: hook.externalId });
  }
}
