import { randomUUID } from "node:crypto";
import { withFirm, type FullPass } from "@comptoir/db";
import type { Checkpoint } from "@comptoir/providers";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import type { FirmContext, FirmTransaction } from "../context";
import { isoInstant } from "../instants";

// architecture-allow: runSync has authorized; its run is its own record

/** How long a sync may be silent before another takes over. The holder renews it three times within. */
export const LEASE_MS = 15_000;

export type SyncRequest = {
  connectionId: string;
  mode: "incremental" | "full";
  trigger: "first" | "schedule" | "person" | "nightly";
};

/** A sync under way: its fence (`token`, `version`), its run, and where it goes on. */
export type Sync = {
  connection: OpenableConnection;
  token: string;
  runId: string;
  mode: "incremental" | "full";
  version: number;
  checkpoint: Checkpoint | null;
  full: FullPass | null;
};

export type Acquired = { kind: "acquired"; sync: Sync } | { kind: "busy"; until: Date } | { kind: "gone" };

/**
 * Takes the connection for one sync and opens its run. Whoever held it before and is silent since the lease's end can
 * write nothing any more, and its run is closed. The first sync is always a full one.
 */
export async function acquireLease(ctx: FirmContext, request: SyncRequest): Promise<Acquired> {
  const token = randomUUID();
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const [taken] = await tx.sql<{ isFirst: boolean }[]>`
      update connections set sync_lease_token = ${token},
        sync_lease_until = clock_timestamp() + make_interval(secs => ${LEASE_MS / 1000})
      where firm_id = ${tx.firmId} and id = ${request.connectionId} and status <> 'disconnected'
        and sealed_credentials is not null
        and (sync_lease_until is null or sync_lease_until < clock_timestamp())
      returning last_full_sync_at is null as "isFirst"`;
    if (!taken) return busyOrGone(tx, request.connectionId);
    const mode = taken.isFirst ? "full" : request.mode;
    const full = mode === "full" ? await beginFullPass(tx, request.connectionId) : null;
    const runId = await openRun(tx, { ...request, mode });
    const connection = await loadOpenableConnection(tx, request.connectionId);
    const checkpoint = full ? full.checkpoint : connection.checkpoint;
    const version = connection.checkpointVersion;
    return { kind: "acquired", sync: { connection, token, runId, mode, version, checkpoint, full } };
  });
}

async function busyOrGone({ sql, firmId }: FirmTransaction, id: string): Promise<Acquired> {
  const [row] = await sql<{ until: string | null }[]>`
    select sync_lease_until as until from connections
    where firm_id = ${firmId} and id = ${id} and status <> 'disconnected' and sealed_credentials is not null`;
  return row?.until ? { kind: "busy", until: new Date(isoInstant(row.until)) } : { kind: "gone" };
}

/** The full pass that was broken off, or a new one from the last checkpoint, which has seen nothing yet. */
async function beginFullPass({ sql, firmId }: FirmTransaction, id: string): Promise<FullPass> {
  const [begun] = await sql<{ full: FullPass }[]>`
    update connections set full_checkpoint = jsonb_build_object(
      'startedAt', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'checkpoint', checkpoint, 'unsure', '[]'::jsonb)
    where firm_id = ${firmId} and id = ${id} and full_checkpoint is null returning full_checkpoint as full`;
  if (begun) {
    await sql`delete from sync_seen where firm_id = ${firmId} and connection_id = ${id}`;
    return begun.full;
  }
  const [known] = await sql<{ full: FullPass }[]>`
    select full_checkpoint as full from connections where firm_id = ${firmId} and id = ${id}`;
  if (!known) throw new Error("the connection vanished while its lease was taken");
  return known.full;
}

async function openRun({ sql, firmId }: FirmTransaction, request: SyncRequest): Promise<string> {
  await sql`update sync_runs set status = 'stopped', error_kind = 'interrupted', finished_at = now()
    where firm_id = ${firmId} and connection_id = ${request.connectionId} and status = 'running'`;
  const [run] = await sql<{ id: string }[]>`
    insert into sync_runs (firm_id, connection_id, mode, trigger)
    values (${firmId}, ${request.connectionId}, ${request.mode}, ${request.trigger}) returning id`;
  if (!run) throw new Error("the run was not written");
  return run.id;
}

/** Lengthens the lease. False: another holds the connection now. */
export async function renewLease(ctx: FirmContext, sync: Sync): Promise<boolean> {
  return withFirm(ctx.database, ctx.firmId, async ({ sql, firmId }) => {
    const rows = await sql`
      update connections set sync_lease_until = clock_timestamp() + make_interval(secs => ${LEASE_MS / 1000})
      where firm_id = ${firmId} and id = ${sync.connection.id} and sync_lease_token = ${sync.token} returning id`;
    return rows.length > 0;
  });
}
