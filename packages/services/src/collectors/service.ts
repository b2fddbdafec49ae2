import type { CollectorService } from "@comptoir/providers";
import { loadConnection } from "../connections/load";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext, FirmTransaction } from "../context";
import { notFound } from "../errors";
import { upstreamError } from "../upstream";

/** A connection to Invoice-Collector within the actor's reach. @throws ServiceError not_found, also for another provider's */
export async function loadCollectorConnection(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<OpenableConnection> {
  const { providerId } = await loadConnection(tx, ctx, id);
  if (providerId !== "invoice-collector") throw notFound("connection");
  return await loadOpenableConnection(tx, id);
}

/** @throws ServiceError precondition when it was disconnected; SecretError */
export function openCollectorService(ctx: FirmContext, connection: OpenableConnection): CollectorService {
  const { collectors } = openConnection(ctx, connection);
  if (!collectors) throw notFound("connection");
  return collectors;
}

/** The service's answer; its failures as refusals that may be shown. @throws ServiceError upstream | not_found */
export async function answerOf<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw upstreamError(error, "collector");
  }
}
