import { inboxDeliveries, withFirm } from "@comptoir/db";
import type { HookEvent, ReadHook } from "@comptoir/providers";
import type { FirmTransaction, SystemContext } from "../context";
import { publishEvent } from "../events";
import { enqueueJob } from "../jobs";
import type { WebhookPlace } from "./receive-webhook";

// architecture-allow: the secret of the address is the permission; the delivery is its own record

export type NewDelivery = { objectKey: string; size: number; read: ReadHook };

/** Longer ids do not fit an index; no provider has them. */
const LONGEST_ID = 200;

/** Writes the delivery down; one that proves itself and names a record has that record read, once per event. */
export async function noteDelivery(
  { database, ports }: SystemContext,
  place: WebhookPlace,
  { objectKey, size, read }: NewDelivery,
): Promise<void> {
  const { firmId, connectionId, companyId } = place;
  const stored = { firmId, connectionId, objectKey, size };
  const ended = { ...stored, processedAt: ports.clock.now() };
  await withFirm(database, firmId, async (tx) => {
    if (read.check !== "valid") {
      const reason = `signature_${read.check}`;
      await tx.db.insert(inboxDeliveries).values({ ...ended, status: "refused", reason });
      await publishEvent(tx, { type: "webhook", connectionId, companyId });
      return;
    }
    const event = usable(read.event);
    if (event === null) {
      await tx.db.insert(inboxDeliveries).values({ ...ended, status: "quarantined", reason: "unreadable" });
      return;
    }
    await noteEvent(tx, { stored, ended, event });
  });
}

type Row = { firmId: string; connectionId: string; objectKey: string; size: number };

async function noteEvent(
  tx: FirmTransaction,
  { stored, ended, event }: { stored: Row; ended: Row & { processedAt: Date }; event: HookEvent },
): Promise<void> {
  const { resource, externalId, id: eventId } = event;
  const named = { resource, externalId, eventId };
  const [row] = await tx.db
    .insert(inboxDeliveries)
    .values({ ...stored, ...named })
    .onConflictDoNothing()
    .returning({ id: inboxDeliveries.id });
  if (!row) {
    await tx.db.insert(inboxDeliveries).values({ ...ended, ...named, status: "duplicate" });
    return;
  }
  const payload = { connectionId: stored.connectionId, resource, externalId };
  await enqueueJob(tx, { task: "process-webhook", payload });
}

function usable(event: HookEvent | null): HookEvent | null {
  if (event === null || event.externalId.length > LONGEST_ID) return null;
  return event.id !== null && event.id.length > LONGEST_ID ? { ...event, id: null } : event;
}

const LARGEST_INTEGER = 2_147_483_647;

/** A refusal leaves a row, so that a change that was not seen at once can be explained. */
export async function noteTooLarge(
  { database, ports }: SystemContext,
  { firmId, connectionId }: WebhookPlace,
  size: number,
): Promise<void> {
  await withFirm(database, firmId, async ({ db }) => {
    await db.insert(inboxDeliveries).values({
      firmId,
      connectionId,
      size: Math.min(size, LARGEST_INTEGER),
      status: "refused",
      reason: "too_large",
      processedAt: ports.clock.now(),
    });
  });
}
