import { withFirm } from "@comptoir/db";
import type { ConnectionCause, ProviderErrorKind } from "@comptoir/providers";
import type { FirmContext } from "../context";
import { publishRun, type RunCounts } from "./commit-page";
import type { Sync } from "./lease";

// architecture-allow: runSync has authorized; its run is its own record

/** Why a sync ended before its last page. `cause` null: nothing is wrong with the connection. */
export type SyncEnd = {
  status: "failed" | "stopped";
  errorKind: ProviderErrorKind | "interrupted" | "internal";
  cause: ConnectionCause | null;
  /** What the provider itself said, when it is safe to show. */
  detail: string | null;
  needsAttention: boolean;
};

/** Closes the run, says on the connection what is wrong, and gives the lease back. Nothing where it was taken over. */
export async function closeRun(ctx: FirmContext, sync: Sync, end: SyncEnd): Promise<void> {
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql, firmId } = tx;
    const now = ctx.ports.clock.now().toISOString();
    const trouble =
      end.cause === null
        ? sql``
        : sql`, cause_since = case when cause = ${end.cause} then cause_since else ${now}::timestamptz end,
            cause = ${end.cause}, cause_detail = ${end.detail},
            status = case when ${end.needsAttention} then 'needs_attention' else status end`;
    const rows = await sql`
      update connections set sync_lease_token = null, sync_lease_until = null ${trouble}
      where firm_id = ${firmId} and id = ${sync.connection.id} and sync_lease_token = ${sync.token} returning id`;
    if (rows.length === 0) return;
    const [run] = await sql<RunCounts[]>`
      update sync_runs set status = ${end.status}, error_kind = ${end.errorKind}, error_cause = ${end.cause},
        finished_at = now()
      where firm_id = ${firmId} and id = ${sync.runId} and status = 'running'
      returning status, seen, written, unchanged, rejected, expected`;
    if (run) await publishRun(tx, sync, run);
  });
}
