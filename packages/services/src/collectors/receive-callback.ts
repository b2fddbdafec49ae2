import { asFirmId, asSystem, type FirmId, inboxDeliveries, withFirm } from "@comptoir/db";
import { hashToken } from "@comptoir/secrets";
import type { SystemContext } from "../context";
import { enqueueJob } from "../jobs";
import { BodyError, boundedBody } from "./bounded-body";

// architecture-allow: the secret of the address is the permission; the delivery is its own record

/** A document of 20 MB in Base64 with room to spare. */
export const MAX_CALLBACK_BYTES = 32 * 1024 * 1024;

export type CallbackRequest = {
  secret: string;
  body: AsyncIterable<Uint8Array>;
  /** Content-Length, where the request has one. */
  declaredLength: number | null;
};

/** What the sender is answered: exactly 200 counts as taken there, anything else is sent again. */
export type CallbackAnswer = { httpStatus: 200 | 400 | 404 | 413 | 503; deliveryId: string | null };

type Hook = { firmId: FirmId; connectionId: string };

/**
 * Takes a callback: the body goes raw to the object store, then its row and the job that reads it, then the answer.
 * Nothing is parsed here. 404 unknown secret, 413 too large (recorded), 400 cut off, 503 database or disk not writable.
 */
export async function receiveCallback(ctx: SystemContext, request: CallbackRequest): Promise<CallbackAnswer> {
  try {
    const hook = await hookOf(ctx, request.secret);
    if (hook === null) return { httpStatus: 404, deliveryId: null };
    return await receiveBody(ctx, hook, request);
  } catch (error) {
    ctx.ports.logger.error("callback.not_stored", { error });
    return { httpStatus: 503, deliveryId: null };
  }
}

async function hookOf({ database }: SystemContext, secret: string): Promise<Hook | null> {
  if (secret === "" || secret.length > 100) return null;
  const [row] = await asSystem(
    database,
    "the hook of an address",
    ({ sql }) =>
      sql<{ firmId: string; connectionId: string }[]>`
      select c.firm_id as "firmId", c.id as "connectionId"
      from resolve_entry_key(${hashToken(secret)}, 'collector_callback') k
      join connections c on c.firm_id = k.firm_id and c.id = k.target_id
      where k.expires_at is null or k.expires_at > now()`,
  );
  return row ? { firmId: asFirmId(row.firmId), connectionId: row.connectionId } : null;
}

async function receiveBody(
  ctx: SystemContext,
  hook: Hook,
  { body, declaredLength }: CallbackRequest,
): Promise<CallbackAnswer> {
  if (declaredLength !== null && declaredLength > MAX_CALLBACK_BYTES) {
    return await refuse(ctx, hook, declaredLength);
  }
  try {
    const limits = { maxBytes: MAX_CALLBACK_BYTES, declaredLength };
    const stored = await ctx.ports.objects.put(hook.firmId, boundedBody(body, limits));
    return { httpStatus: 200, deliveryId: await recordReceived(ctx, hook, stored) };
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    if (error.kind === "too_large") return await refuse(ctx, hook, declaredLength ?? MAX_CALLBACK_BYTES);
    return { httpStatus: 400, deliveryId: null };
  }
}

async function recordReceived(
  { database }: SystemContext,
  { firmId, connectionId }: Hook,
  stored: { key: string; size: number },
): Promise<string> {
  return await withFirm(database, firmId, async (tx) => {
    const [row] = await tx.db
      .insert(inboxDeliveries)
      .values({ firmId, connectionId, objectKey: stored.key, size: stored.size })
      .returning({ id: inboxDeliveries.id });
    if (!row) throw new TypeError("an insert returns its row");
    await enqueueJob(tx, { task: "process-delivery", payload: { deliveryId: row.id } });
    return row.id;
  });
}

const LARGEST_INTEGER = 2_147_483_647;

/** A refusal leaves a row, so that a document that never arrives can be explained. */
async function refuse(
  { database }: SystemContext,
  { firmId, connectionId }: Hook,
  size: number,
): Promise<CallbackAnswer> {
  const deliveryId = await withFirm(database, firmId, async ({ db }) => {
    const [row] = await db
      .insert(inboxDeliveries)
      .values({
        firmId,
        connectionId,
        size: Math.min(size, LARGEST_INTEGER),
        status: "refused",
        reason: "too_large",
        processedAt: new Date(),
      })
      .returning({ id: inboxDeliveries.id });
    return row?.id ?? null;
  });
  return { httpStatus: 413, deliveryId };
}
