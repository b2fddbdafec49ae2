import { type FullPass, withFirm } from "@comptoir/db";
import { type Provider, type SyncPage, providerById } from "@comptoir/providers";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { publishEvent } from "../events";
import { type IngestCounts, ingestRecords } from "./ingest";
import { LEASE_MS, type Sync } from "./lease";
import { markMissing, noteSeen } from "./mark-missing";

// architecture-allow: runSync has authorized; its run is its own record

/**
 * Writes one page with its checkpoint in one transaction, provided that the connection is still ours at the version we
 * have read. Null: it is not, nothing was written, and nothing more must be. Else the sync after the page.
 */
export async function commitPage(ctx: FirmContext, sync: Sync, page: SyncPage): Promise<Sync | null> {
  const next = afterPage(sync, page);
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    if (!(await moveOn(tx, ctx, { sync: next, page }))) return null;
    const counts = await ingestRecords(tx, {
      connection: sync.connection,
      companyId: companyOf(sync),
      provider: mapperOf(sync),
      records: page.records,
      rejected: page.rejected,
    });
    const deleted = next.full ? await fullPassPage(tx, { ...next, full: next.full }, page) : 0;
    await moveRun(tx, next, { page, counts, deleted });
    return next;
  });
}

function afterPage(sync: Sync, page: SyncPage): Sync {
  const unidentified = page.rejected.filter(({ externalId }) => externalId === null);
  const unsure = [
    ...new Set([...(sync.full?.unsure ?? []), ...unidentified.map(({ resource }) => resource)]),
  ];
  const full: FullPass | null = sync.full && { ...sync.full, checkpoint: page.checkpoint, unsure };
  return { ...sync, version: sync.version + 1, checkpoint: page.checkpoint, full };
}

type Move = { sync: Sync; page: SyncPage };

/** The fence: moves the checkpoint, and with the last page ends the sync. False when the connection is not ours. */
async function moveOn(
  { sql, firmId }: FirmTransaction,
  ctx: FirmContext,
  { sync, page }: Move,
): Promise<boolean> {
  const now = ctx.ports.clock.now().toISOString();
  const isFull = sync.full !== null;
  const checkpoint = JSON.stringify(page.checkpoint);
  const finished = sql`sync_lease_token = null, sync_lease_until = null, last_synced_at = ${now},
    last_full_sync_at = case when ${isFull} then ${now}::timestamptz else last_full_sync_at end,
    checkpoint = ${checkpoint}::jsonb, full_checkpoint = case when ${isFull} then null else full_checkpoint end,
    status = 'active', cause = null, cause_since = null, cause_detail = null`;
  const continued = sql`sync_lease_until = clock_timestamp() + make_interval(secs => ${LEASE_MS / 1000}),
    ${isFull ? sql`full_checkpoint = ${JSON.stringify(sync.full)}::jsonb` : sql`checkpoint = ${checkpoint}::jsonb`}`;
  const rows = await sql`
    update connections set checkpoint_version = checkpoint_version + 1,
      notices = ${JSON.stringify(page.notices)}::jsonb, ${page.done ? finished : continued}
    where firm_id = ${firmId} and id = ${sync.connection.id} and status <> 'disconnected'
      and sync_lease_token = ${sync.token} and checkpoint_version = ${sync.version - 1}
    returning id`;
  return rows.length > 0;
}

/** What was seen; for lists that are complete now, what is missing; at the end, the notes are thrown away. */
async function fullPassPage(
  tx: FirmTransaction,
  sync: Sync & { full: FullPass },
  page: SyncPage,
): Promise<number> {
  const connectionId = sync.connection.id;
  const identified = page.rejected.flatMap(({ resource, externalId }) =>
    externalId === null ? [] : [{ resource, externalId }],
  );
  await noteSeen(tx, connectionId, [...page.records, ...identified]);
  let deleted = 0;
  for (const resource of page.completed) {
    if (sync.full.unsure.includes(resource)) continue;
    deleted += await markMissing(tx, { connectionId, startedAt: sync.full.startedAt }, resource);
  }
  if (page.done) {
    await tx.sql`delete from sync_seen where firm_id = ${tx.firmId} and connection_id = ${connectionId}`;
  }
  return deleted;
}

type Progress = { page: SyncPage; counts: IngestCounts; deleted: number };

async function moveRun(tx: FirmTransaction, sync: Sync, { page, counts, deleted }: Progress): Promise<void> {
  const [run] = await tx.sql<RunCounts[]>`
    update sync_runs set pages = pages + 1, seen = seen + ${counts.seen}, written = written + ${counts.written},
      unchanged = unchanged + ${counts.unchanged}, rejected = rejected + ${counts.rejected},
      deleted = deleted + ${deleted}, expected = ${page.expected},
      status = ${page.done ? "succeeded" : "running"},
      finished_at = case when ${page.done} then now() end
    where firm_id = ${tx.firmId} and id = ${sync.runId}
    returning status, seen, written, unchanged, rejected, expected`;
  if (run) await publishRun(tx, sync, run);
}

export type RunCounts = {
  status: string;
  seen: number;
  written: number;
  unchanged: number;
  rejected: number;
  expected: number | null;
};

export async function publishRun(tx: FirmTransaction, sync: Sync, run: RunCounts): Promise<void> {
  const { id: connectionId, companyId } = sync.connection;
  await publishEvent(tx, { type: "sync", connectionId, companyId, runId: sync.runId, ...run });
}

function mapperOf(sync: Sync): Provider {
  return providerById(sync.connection.providerId);
}

/** Only connections of one company are synchronised page by page; a firm-wide one is filled by callbacks. */
function companyOf({ connection }: Sync): string {
  if (connection.companyId !== null) return connection.companyId;
  throw new ServiceError("precondition", "This connection has no records of its own.", {
    reason: "firm_wide",
  });
}
