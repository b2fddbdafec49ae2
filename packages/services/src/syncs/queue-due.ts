import { asFirmId, asSystem, withFirm } from "@comptoir/db";
import { CATALOG, isProviderId } from "@comptoir/providers";
import type { SystemContext } from "../context";
import { isoInstant } from "../instants";
import { enqueueJob } from "../jobs";
import { dueSync } from "./due";

type Candidate = {
  id: string;
  firmId: string;
  providerId: string;
  timeZone: string;
  lastStartedAt: string | null;
  lastFullAt: string | null;
  lastFullStartedAt: string | null;
};

/** Enqueues a sync for every connection of every firm that is due. Called each minute; it never syncs itself. */
export async function queueDueSyncs(ctx: SystemContext): Promise<number> {
  const now = ctx.ports.clock.now();
  const candidates = await asSystem(ctx.database, "which syncs are due", ({ sql }) =>
    loadCandidates(sql, now),
  );
  let queued = 0;
  for (const candidate of candidates) {
    if (!isProviderId(candidate.providerId)) continue;
    if (!CATALOG[candidate.providerId].capabilities.includes("invoices.list")) continue;
    const mode = dueSync(scheduleOf(candidate), now);
    if (mode === null) continue;
    const trigger = candidate.lastFullAt === null ? "first" : mode === "full" ? "nightly" : "schedule";
    await withFirm(ctx.database, asFirmId(candidate.firmId), (tx) =>
      enqueueJob(tx, { task: "sync-connection", payload: { connectionId: candidate.id, mode, trigger } }),
    );
    queued += 1;
  }
  return queued;
}

/** Active ones that nobody is synchronising and that need not wait. */
async function loadCandidates(
  sql: Parameters<Parameters<typeof asSystem>[2]>[0]["sql"],
  now: Date,
): Promise<Candidate[]> {
  return sql<Candidate[]>`
    select c.id, c.firm_id as "firmId", c.provider_id as "providerId", k.time_zone as "timeZone",
      (select max(r.started_at) from sync_runs r where r.firm_id = c.firm_id and r.connection_id = c.id)
        as "lastStartedAt",
      c.last_full_sync_at as "lastFullAt",
      (select max(r.started_at) from sync_runs r
        where r.firm_id = c.firm_id and r.connection_id = c.id and r.mode = 'full') as "lastFullStartedAt"
    from connections c join companies k on k.firm_id = c.firm_id and k.id = c.company_id
    where c.status = 'active' and c.sealed_credentials is not null and k.archived_at is null
      and (c.wait_until is null or c.wait_until <= ${now.toISOString()})
      and (c.sync_lease_until is null or c.sync_lease_until < clock_timestamp())`;
}

function scheduleOf(row: Candidate) {
  const date = (text: string | null) => (text === null ? null : new Date(isoInstant(text)));
  return {
    id: row.id,
    timeZone: row.timeZone,
    lastStartedAt: date(row.lastStartedAt),
    lastFullAt: date(row.lastFullAt),
    lastFullStartedAt: date(row.lastFullStartedAt),
  };
}
