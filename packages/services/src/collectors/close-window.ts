import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext, FirmTransaction } from "../context";
import { loadAccount } from "./accounts";
import { CollectorCredentialRow, readCredentials } from "./credential-row";
import { loadSession, type WindowSession } from "./load-session";
import { readAccount } from "./poll-account";
import { queueRefresh } from "./queue-refresh";

export const WindowInput = z.object({ sessionId: z.guid() });
export type WindowInput = z.infer<typeof WindowInput>;

export const ClosedWindow = z.object({
  added: z.array(
    CollectorCredentialRow.pick({ id: true, collectorId: true, collectorName: true, stateIndex: true }),
  ),
  removed: z.number(),
});
export type ClosedWindow = z.infer<typeof ClosedWindow>;

/** The first look at what was entered, after the frame is gone. */
const FIRST_LOOK_MS = 5_000;

/**
 * Ends a window: the result is the difference between what the service lists now and what it listed before, whatever the
 * frame has said. Closing again gives the difference anew. @throws ServiceError not_found | upstream
 */
export async function closeWindow(ctx: FirmContext, input: WindowInput): Promise<ClosedWindow> {
  authorize(ctx, "manage_collectors");
  const { session, account } = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const session = await loadSession(tx, ctx, input.sessionId);
    return { session, account: await loadAccount(tx, session.collectorAccountId) };
  });
  const records = await readAccount(ctx, account);
  const present = new Set(records.map(({ id }) => id));
  const removed = session.credentialsBefore.filter((id) => !present.has(id)).length;
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const added = await addedSince(tx, session);
    await endSession(tx, ctx, { session, detail: { added: added.length, removed } });
    await queueRefresh(tx, ctx, { accountId: account.id, delayMs: FIRST_LOOK_MS });
    return { added, removed };
  });
}

async function addedSince(tx: FirmTransaction, session: WindowSession): Promise<ClosedWindow["added"]> {
  const before = new Set(session.credentialsBefore);
  const stored = await readCredentials(tx, { companyIds: null, accountId: session.collectorAccountId });
  return stored
    .filter(({ externalId }) => !before.has(externalId))
    .map(({ id, collectorId, collectorName, stateIndex }) => ({
      id,
      collectorId,
      collectorName,
      stateIndex,
    }));
}

async function endSession(
  tx: FirmTransaction,
  ctx: FirmContext,
  { session, detail }: { session: WindowSession; detail: { added: number; removed: number } },
): Promise<void> {
  const { sql, firmId } = tx;
  const rows = await sql`
    update onboarding_sessions set closed_at = ${ctx.ports.clock.now().toISOString()}
    where firm_id = ${firmId} and id = ${session.id} and closed_at is null returning id`;
  await sql`delete from entry_keys where firm_id = ${firmId} and target_id = ${session.id}`;
  if (rows.length === 0) return;
  await recordAudit(tx, ctx, {
    action: "collector_window.closed",
    entityType: "onboarding_session",
    entityId: session.id,
    companyId: session.companyId,
    detail,
  });
}
