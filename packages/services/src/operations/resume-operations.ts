import { asSystem, withFirm } from "@comptoir/db";
import { recordAudit } from "../audit";
import type { FirmContext, SystemContext } from "../context";
import { workerContext } from "../firms/worker-context";
import { enqueueJob, type Job, jobKey, type LiveJobs } from "../jobs";
import { HEARTBEAT_LEASE_MS } from "../workers/heartbeat";
import { loadOperation } from "./load";
import { settleOperation } from "./settle";

/** So often an operation gets a new job; the first at once, then one minute later, four, sixteen, sixty-four. */
const MAX_RESUMES = 5;
/** Of one such job; the queue waits some seconds between them. */
const JOB_ATTEMPTS = 3;
const MAX_OPERATIONS = 500;

type UnderWay = { id: string; firmId: string; resumed: number };

export type ResumeOptions = { workerId: string; liveJobs: LiveJobs };

/**
 * Gives a job to each operation that is under way although none carries it on: a worker died between two steps, or the
 * job has used up its attempts. The job asks the provider where the call may have been sent. What several jobs did not
 * bring to an end needs a person.
 */
export async function resumeOperations(
  ctx: SystemContext,
  { workerId, liveJobs }: ResumeOptions,
): Promise<void> {
  const underWay = await findUnderWay(ctx);
  if (underWay.length === 0) return;
  const live = await liveJobs(underWay.map(({ id }) => jobKey(jobOf(id))));
  for (const { id, firmId, resumed } of underWay) {
    if (live.has(jobKey(jobOf(id)))) continue;
    try {
      const firm = await workerContext(ctx, workerId, firmId);
      if (resumed < MAX_RESUMES) await resume(firm, id);
      else await giveUp(firm, id);
    } catch (error) {
      // one that cannot be carried on does not hold up those of others
      ctx.ports.logger.error("operation.not_resumed", { operationId: id, error });
    }
  }
}

/** Not those that a living worker is sending, nor those whose next job is not due yet. */
async function findUnderWay(ctx: SystemContext): Promise<UnderWay[]> {
  const now = ctx.ports.clock.now().toISOString();
  return asSystem(ctx.database, "operations without an end", ({ sql }) =>
    sql<UnderWay[]>`
      select o.id, o.firm_id as "firmId", past.times as resumed
      from operations o cross join lateral (
        select count(*)::int as times, max(a.at) as last from audit_events a
        where a.firm_id = o.firm_id and a.at >= o.created_at and a.entity_id = o.id
          and a.action = 'operation.resumed') past
      where o.status in ('queued', 'sending', 'unknown')
        and (past.last is null or past.last + make_interval(mins => (4 ^ (past.times - 1))::int) <= ${now}::timestamptz)
        and not (o.status = 'sending' and exists (
          select from worker_heartbeats h where h.worker_id = o.worker_id
            and h.beat_at > now() - make_interval(secs => ${HEARTBEAT_LEASE_MS / 1000})))
      order by o.created_at limit ${MAX_OPERATIONS}`.execute(),
  );
}

async function resume(ctx: FirmContext, id: string): Promise<void> {
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { status, companyId } = await loadOperation(tx, ctx, id);
    if (!isUnderWay(status)) return;
    await enqueueJob(tx, jobOf(id), { maxAttempts: JOB_ATTEMPTS });
    await recordAudit(tx, ctx, {
      action: "operation.resumed",
      entityType: "operation",
      entityId: id,
      companyId,
      detail: { status },
    });
  });
}

async function giveUp(ctx: FirmContext, id: string): Promise<void> {
  const operation = await withFirm(ctx.database, ctx.firmId, (tx) => loadOperation(tx, ctx, id));
  await settleOperation(ctx, operation, { status: "needs_person", resolvedBy: null, errorKind: "internal" });
}

function isUnderWay(status: string): boolean {
  return ["queued", "sending", "unknown"].includes(status);
}

function jobOf(operationId: string): Job {
  return { task: "run-operation", payload: { operationId } };
}
