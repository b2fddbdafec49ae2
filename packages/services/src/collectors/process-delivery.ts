import { withFirm } from "@comptoir/db";
import { type CollectorCallback, parseCallback } from "@comptoir/providers/invoice-collector/callback";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { readObject } from "../documents/read-object";
import { claimDelivery, type DeliveryStatus, loadDelivery, settleDelivery } from "./delivery";
import { noteDisconnection } from "./note-disconnection";
import { quarantineBody } from "./quarantine-body";
import { storeDocument } from "./store-document";

export const ProcessDeliveryInput = z.object({ deliveryId: z.guid() });
export type ProcessDeliveryInput = z.infer<typeof ProcessDeliveryInput>;

/**
 * Reads a stored callback: its document and invoice are kept, a notice of disconnection is noted, what nobody can read
 * or place is quarantined. Doing it again changes nothing. @throws ServiceError not_found; ObjectStoreError
 */
export async function processDelivery(
  ctx: FirmContext,
  input: ProcessDeliveryInput,
): Promise<{ status: DeliveryStatus }> {
  authorize(ctx, "sync");
  const delivery = await withFirm(ctx.database, ctx.firmId, (tx) => loadDelivery(tx, input.deliveryId));
  const { objectKey } = delivery;
  if (delivery.status !== "received" || objectKey === null) return { status: delivery.status };
  const body = await readObject(ctx.ports.objects, objectKey);
  const callback = readCallback(body);
  const stored =
    callback?.type === "invoice" ? await ctx.ports.objects.put(ctx.firmId, callback.document) : null;
  const status = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    if (!(await claimDelivery(tx, delivery.id))) return (await loadDelivery(tx, delivery.id)).status;
    const settlement =
      callback === null
        ? await quarantineBody(tx, { ...delivery, objectKey }, body)
        : callback.type === "notification_disconnected"
          ? await noteDisconnection(tx, ctx, { connectionId: delivery.connectionId, callback })
          : await storeDocument(tx, ctx, { connectionId: delivery.connectionId, callback, stored });
    return await settleDelivery(tx, ctx, { id: delivery.id, ...settlement });
  });
  return { status };
}

/** Longer ids do not fit an index; no supplier has them. */
const LONGEST_ID = 500;

/** Null for whatever cannot be read as a callback: it is kept whole, a failure here would only be repeated. */
function readCallback(body: Uint8Array): CollectorCallback | null {
  try {
    const callback = parseCallback(body);
    return callback.type === "invoice" && callback.externalId.length > LONGEST_ID ? null : callback;
  } catch {
    return null;
  }
}
