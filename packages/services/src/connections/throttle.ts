import { asSystem } from "@comptoir/db";
import type { ProviderId } from "@comptoir/providers";
import { hashToken } from "@comptoir/secrets";
import { recordAudit } from "../audit";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";

/** Key tests reach out to addresses that people type: bounded, so that they are no port scanner. */
const MAX_TESTS = 20;
const WINDOW_MINUTES = 10;

/** Notes that the provider was asked with typed fields; failed attempts to add or reconnect count as tests. */
export async function noteTest(
  tx: FirmTransaction,
  ctx: FirmContext,
  tested: { providerId: ProviderId; companyId: string | null },
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: "connection.tested",
    entityType: "connection",
    companyId: tested.companyId,
    detail: { providerId: tested.providerId },
  });
}

/**
 * Takes one of the firm's key tests of these ten minutes, in one statement: of calls at the same time no more pass than
 * are left. @throws ServiceError limit
 */
export async function takeTest(ctx: FirmContext): Promise<void> {
  const rows = await asSystem(ctx.database, "a key test", ({ sql }) =>
    sql`insert into sign_in_attempts as counter (key_hash, window_start, failures)
      values (${keyOf(ctx)}, ${windowStart(ctx)}, 1)
      on conflict (key_hash, window_start) do update set failures = counter.failures + 1
        where counter.failures < ${MAX_TESTS}
      returning failures`.execute(),
  );
  if (rows.length > 0) return;
  throw new ServiceError(
    "limit",
    `At most ${MAX_TESTS} tests in ${WINDOW_MINUTES} minutes; try again later.`,
    { reason: "too_many_tests" },
  );
}

/** Gives a taken test back: adding or reconnecting that reached its provider is no test. */
export async function returnTest(ctx: FirmContext): Promise<void> {
  await asSystem(ctx.database, "a key test", ({ sql }) =>
    sql`update sign_in_attempts set failures = failures - 1
      where key_hash = ${keyOf(ctx)} and window_start = ${windowStart(ctx)} and failures > 0`.execute(),
  );
}

function keyOf({ firmId }: FirmContext): string {
  return hashToken(`connection tests ${firmId}`);
}

function windowStart({ ports }: FirmContext): string {
  const windowMs = WINDOW_MINUTES * 60_000;
  return new Date(Math.floor(ports.clock.now().getTime() / windowMs) * windowMs).toISOString();
}
