import { asSystem } from "@comptoir/db";
import type { SystemContext } from "../context";

/** A worker that has not beaten for so long is taken for dead. */
export const HEARTBEAT_LEASE_MS = 15_000;
const LEASE_SECONDS = HEARTBEAT_LEASE_MS / 1000;

/** Says that this worker lives, by the database's clock. */
export async function beat(ctx: SystemContext, workerId: string): Promise<void> {
  await asSystem(ctx.database, "a worker's heartbeat", ({ sql }) =>
    sql`insert into worker_heartbeats (worker_id) values (${workerId})
      on conflict (worker_id) do update set beat_at = now()`.execute(),
  );
}

/** Says that this worker has stopped in good order. */
export async function stopBeating(ctx: SystemContext, workerId: string): Promise<void> {
  await asSystem(ctx.database, "a worker's end", ({ sql }) =>
    sql`delete from worker_heartbeats where worker_id = ${workerId}`.execute(),
  );
}

export async function isWorkerAlive(ctx: SystemContext, workerId: string): Promise<boolean> {
  const rows = await asSystem(ctx.database, "is a worker alive", ({ sql }) =>
    sql`select from worker_heartbeats where worker_id = ${workerId}
      and beat_at > now() - make_interval(secs => ${LEASE_SECONDS})`.execute(),
  );
  return rows.length > 0;
}

/** Workers whose last beat is older than the lease. */
export async function silentWorkers(ctx: SystemContext): Promise<string[]> {
  const rows = await asSystem(ctx.database, "which workers are silent", ({ sql }) =>
    sql<{ workerId: string }[]>`select worker_id as "workerId" from worker_heartbeats
      where beat_at <= now() - make_interval(secs => ${LEASE_SECONDS})`.execute(),
  );
  return rows.map(({ workerId }) => workerId);
}
