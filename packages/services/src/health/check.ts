import { asSystem, pingDatabase } from "@comptoir/db";
import type { SystemContext } from "../context";

export type CheckResult = "ok" | "failed" | "off";
export type HealthReport = {
  status: "ok" | "failing";
  checks: { database: CheckResult; jobs: CheckResult; storage: CheckResult; sandbox: CheckResult };
};

/** A worker that has not beaten for this long is not counted on. */
const HEARTBEAT_LIMIT_SECONDS = 30;
const CHECK_TIMEOUT_MS = 3_000;

/** Asks the database, the workers' heartbeats, the object store and (where there is one) the sandbox. Never throws. */
export async function checkHealth(
  { database, ports }: SystemContext,
  options: { sandbox: (() => Promise<void>) | null },
): Promise<HealthReport> {
  const [databaseCheck, jobs, storage, sandbox] = await Promise.all([
    outcome(() => pingDatabase(database)),
    outcome(() => checkWorkers(database)),
    outcome(() => ports.objects.check()),
    options.sandbox ? outcome(options.sandbox) : ("off" as const),
  ]);
  const checks = { database: databaseCheck, jobs, storage, sandbox };
  return { status: Object.values(checks).includes("failed") ? "failing" : "ok", checks };
}

async function checkWorkers(database: SystemContext["database"]): Promise<void> {
  const rows = await asSystem(
    database,
    "health",
    ({ sql }) =>
      sql`select 1 from worker_heartbeats
      where beat_at > now() - make_interval(secs => ${HEARTBEAT_LIMIT_SECONDS}) limit 1`,
  );
  if (rows.length === 0) throw new Error("no worker is alive");
}

async function outcome(check: () => Promise<void>): Promise<"ok" | "failed"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("timeout")), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([check(), late]);
    return "ok";
  } catch {
    return "failed";
  } finally {
    clearTimeout(timer);
  }
}
