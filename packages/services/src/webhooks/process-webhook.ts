import { withFirm } from "@comptoir/db";
import { isProviderError, isRetryable, providerById, type RawRecord, RESOURCES } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext, FirmTransaction } from "../context";
import { isServiceError } from "../errors";
import { publishEvent } from "../events";
import { queueJob } from "../jobs";
import { ingestRecords } from "../syncs/ingest";
import { markRemoved } from "../syncs/mark-missing";
import { beginReading, endReading, type Reading, releaseReading } from "./reading";

// architecture-allow: a reading like a sync's; the deliveries are its record

export const ProcessWebhookInput = z.object({
  connectionId: z.guid(),
  resource: z.enum(RESOURCES),
  externalId: z.string(),
});
export type ProcessWebhookInput = z.infer<typeof ProcessWebhookInput>;

/** `later`: the deliveries wait for another reading then. */
export type ProcessedWebhook = { status: "done" } | { status: "later"; at: Date };

/** Several deliveries about one record come together: they are waited for and read as one. */
const MOMENT_MS = 150;
const TIMEOUT_MS = 30_000;
const RETRY_MS = 30_000;
/** A page that a sync has read before us may be written after us: the record is read again until none is under way. */
const SYNC_RETRY_MS = 15_000;
/** Afterwards the hints are given up: syncs have read the record by then. */
const GIVE_UP_MS = 60 * 60_000;

/**
 * Reads the record that webhooks have named, as it stands at the provider now, and stores it like a synced one, or marks
 * it as deleted there. What the webhooks themselves said is not used: in any order and number they end in the same.
 */
export async function processWebhook(
  ctx: FirmContext,
  input: ProcessWebhookInput,
  signal: AbortSignal,
): Promise<ProcessedWebhook> {
  authorize(ctx, "sync");
  await ctx.ports.clock.sleep(MOMENT_MS, signal);
  const { connection, begun } = await withFirm(ctx.database, ctx.firmId, async (tx) => ({
    connection: await loadOpenableConnection(tx, input.connectionId),
    begun: await beginReading(tx, input),
  }));
  if (begun.status === "none") return { status: "done" };
  // whoever reads may have been killed: only what was stored is done
  if (begun.status === "under_way") return { status: "later", at: begun.until };
  const { reading } = begun;
  try {
    const record = await readRecord(ctx, { connection, reading }, signal);
    return await withFirm(ctx.database, ctx.firmId, (tx) => store(tx, ctx, { connection, reading, record }));
  } catch (error) {
    return await failed(ctx, reading, error);
  }
}

/** Has the record read once more at `at`. A reading that is wanted at once, for a new delivery, is not held up by it. */
export async function readAgain(ctx: FirmContext, input: ProcessWebhookInput, at: Date): Promise<void> {
  await queueJob(ctx, { task: "process-webhook", payload: { ...input, isAgain: true } }, { runAt: at });
}

type Begun = { connection: OpenableConnection; reading: Reading };

async function readRecord(
  ctx: FirmContext,
  { connection, reading }: Begun,
  signal: AbortSignal,
): Promise<RawRecord | null> {
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const { records } = openConnection(ctx, connection, { signal: timeout });
  return (await records?.fetchOne(reading.resource, reading.externalId)) ?? null;
}

async function store(
  tx: FirmTransaction,
  ctx: FirmContext,
  { connection, reading, record }: Begun & { record: RawRecord | null },
): Promise<ProcessedWebhook> {
  const { companyId } = connection;
  const now = ctx.ports.clock.now();
  if (companyId === null) {
    await endReading(tx, reading, { status: "quarantined", reason: "firm_wide", at: now });
    return { status: "done" };
  }
  const isAgain = !isOld(reading, now) && (await isSyncing(tx, connection.id));
  const isOurs = isAgain
    ? await releaseReading(tx, reading)
    : await endReading(tx, reading, { status: "processed", reason: null, at: now });
  if (!isOurs) return { status: "done" };
  await write(tx, { connection, companyId, reading, record });
  return isAgain ? { status: "later", at: new Date(now.getTime() + SYNC_RETRY_MS) } : { status: "done" };
}

async function write(
  tx: FirmTransaction,
  { connection, companyId, reading, record }: Begun & { companyId: string; record: RawRecord | null },
): Promise<void> {
  const { connectionId, resource, externalId } = reading;
  if (record === null) await markRemoved(tx, connectionId, [{ resource, externalId }]);
  else {
    const provider = providerById(connection.providerId);
    const { unchanged } = await ingestRecords(tx, { connection, companyId, provider, records: [record] });
    if (unchanged > 0) return;
  }
  await publishEvent(tx, { type: "record", companyId, connectionId, resource, externalId });
}

async function isSyncing({ sql, firmId }: FirmTransaction, connectionId: string): Promise<boolean> {
  const rows = await sql`
    select from connections where firm_id = ${firmId} and id = ${connectionId}
      and sync_lease_until > clock_timestamp()`;
  return rows.length > 0;
}

function isOld({ oldest }: Reading, now: Date): boolean {
  return now.getTime() - oldest.getTime() > GIVE_UP_MS;
}

async function failed(ctx: FirmContext, reading: Reading, error: unknown): Promise<ProcessedWebhook> {
  const now = ctx.ports.clock.now();
  if (
    isProviderError(error) &&
    error.kind !== "aborted" &&
    (!isRetryable(error.kind) || isOld(reading, now))
  ) {
    return await giveUp(ctx, reading, error.kind);
  }
  if (isServiceError(error)) return await giveUp(ctx, reading, error.reason ?? error.code);
  await withFirm(ctx.database, ctx.firmId, (tx) => releaseReading(tx, reading));
  if (!isProviderError(error)) throw error;
  const waitMs = error.kind === "aborted" ? 0 : (error.retryAfterMs ?? RETRY_MS);
  return { status: "later", at: new Date(now.getTime() + waitMs) };
}

/** The next sync tells what is the matter with the connection. */
async function giveUp(ctx: FirmContext, reading: Reading, reason: string): Promise<ProcessedWebhook> {
  const at = ctx.ports.clock.now();
  await withFirm(ctx.database, ctx.firmId, (tx) =>
    endReading(tx, reading, { status: "quarantined", reason, at }),
  );
  return { status: "done" };
}
