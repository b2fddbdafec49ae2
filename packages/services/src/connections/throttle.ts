import { withFirm } from "@comptoir/db";
import type { ProviderId } from "@comptoir/providers";
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

/** Counts the firm's key tests by their audit rows. @throws ServiceError limit */
export async function throttleTests(ctx: FirmContext): Promise<void> {
  const [row] = await withFirm(
    ctx.database,
    ctx.firmId,
    ({ sql, firmId }) =>
      sql<{ count: number }[]>`
      select count(*)::int as count from audit_events
      where firm_id = ${firmId} and action = 'connection.tested'
        and at > now() - make_interval(mins => ${WINDOW_MINUTES})`,
  );
  if ((row?.count ?? 0) >= MAX_TESTS) {
    throw new ServiceError(
      "limit",
      `At most ${MAX_TESTS} tests in ${WINDOW_MINUTES} minutes; try again later.`,
      {
        reason: "too_many_tests",
      },
    );
  }
}
