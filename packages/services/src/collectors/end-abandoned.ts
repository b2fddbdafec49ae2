import type { FirmContext, FirmTransaction } from "../context";
import { queueRefresh } from "./queue-refresh";

type Abandoned = { id: string; accountId: string; isFramed: boolean };

/**
 * Ends the windows that were never closed and whose time is over (a browser that was killed, a line that broke), and has
 * what was entered in them read from the service. `companyIds` null: those of all companies.
 */
export async function endAbandonedWindows(
  tx: FirmTransaction,
  ctx: FirmContext,
  companyIds: readonly string[] | null,
): Promise<void> {
  const { sql, firmId } = tx;
  const now = ctx.ports.clock.now().toISOString();
  const abandoned = await sql<Abandoned[]>`
    update onboarding_sessions set closed_at = ${now}
    where firm_id = ${firmId} and closed_at is null and expires_at <= ${now}::timestamptz
      ${companyIds === null ? sql`` : sql`and company_id = any(${[...companyIds]}::uuid[])`}
    returning id, collector_account_id as "accountId", framed_at is not null as "isFramed"`;
  if (abandoned.length === 0) return;
  await sql`delete from entry_keys where firm_id = ${firmId} and target_id = any(${abandoned.map(({ id }) => id)}::uuid[])`;
  const entered = new Set(abandoned.filter(({ isFramed }) => isFramed).map(({ accountId }) => accountId));
  for (const accountId of entered) await queueRefresh(tx, ctx, { accountId, delayMs: 0 });
}
