import { asSystem, withFirm } from "@comptoir/db";
import { isProviderError } from "@comptoir/providers";
import { authorize } from "../authorize";
import { type OpenableConnection, loadOpenableConnection } from "../connections/load-openable";
import type { FirmContext, FirmTransaction, SystemContext } from "../context";
import { liveHook } from "./hooks";
import { queueRefresh } from "./queue-refresh";
import { openCollectorService } from "./service";

// architecture-allow: the worker's nightly look; what it finds is a state, nobody's deed

export type CallbackCheck = { ours: number; replaced: number; gone: number; unreachable: number };

/** The firms with an open connection to Invoice-Collector, for the worker's nightly round. */
export async function firmsWithCollectors({ database }: SystemContext): Promise<string[]> {
  const rows = await asSystem(
    database,
    "the nightly check of callbacks",
    ({ sql }) =>
      sql<{ firmId: string }[]>`
      select distinct firm_id as "firmId" from connections
      where provider_id = 'invoice-collector' and status <> 'disconnected' order by 1`,
  );
  return rows.map(({ firmId }) => firmId);
}

/**
 * Checks for each connection of a firm that our callback is the active one (it is only noted, never taken back without a
 * person), and has every account's credentials read. Trouble with one connection is noted on it.
 */
export async function checkCallbacks(ctx: FirmContext): Promise<CallbackCheck> {
  authorize(ctx, "manage_collectors");
  const check: CallbackCheck = { ours: 0, replaced: 0, gone: 0, unreachable: 0 };
  const connections = await withFirm(ctx.database, ctx.firmId, openConnections);
  for (const connection of connections) {
    const found = await checkOne(ctx, connection);
    if (found !== null) check[found] += 1;
  }
  return check;
}

async function openConnections(tx: FirmTransaction): Promise<OpenableConnection[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select id from connections
    where firm_id = ${tx.firmId} and provider_id = 'invoice-collector' and status <> 'disconnected'
    order by id limit 50`;
  return await Promise.all(rows.map(({ id }) => loadOpenableConnection(tx, id)));
}

async function checkOne(
  ctx: FirmContext,
  connection: OpenableConnection,
): Promise<keyof CallbackCheck | null> {
  try {
    const callbacks = await openCollectorService(ctx, connection).callbacks();
    return await withFirm(ctx.database, ctx.firmId, async (tx) => {
      await noteReachable(tx, connection.id);
      await queueAccounts(tx, ctx, connection.id);
      const hook = await liveHook(tx, connection.id);
      if (hook === null) return null;
      const ours = callbacks.find(({ id }) => id === hook.externalId);
      const found = ours === undefined ? "gone" : ours.isActive ? "ours" : "replaced";
      await noteHook(tx, ctx, { id: hook.id, found });
      return found;
    });
  } catch (error) {
    ctx.ports.logger.warn("collector_callback.not_checked", { connectionId: connection.id, error });
    await withFirm(ctx.database, ctx.firmId, (tx) => noteTrouble(tx, connection.id, error));
    return "unreachable";
  }
}

async function noteHook(
  { sql, firmId }: FirmTransaction,
  ctx: FirmContext,
  { id, found }: { id: string; found: "ours" | "replaced" | "gone" },
): Promise<void> {
  const now = ctx.ports.clock.now().toISOString();
  await sql`
    update remote_hooks set
      replaced_at = case when ${found} = 'replaced' then coalesce(replaced_at, ${now}::timestamptz) end,
      removed_at = case when ${found} = 'gone' then ${now}::timestamptz end
    where firm_id = ${firmId} and id = ${id}`;
}

async function queueAccounts(tx: FirmTransaction, ctx: FirmContext, connectionId: string): Promise<void> {
  const rows = await tx.sql<{ id: string }[]>`
    select id from collector_accounts
    where firm_id = ${tx.firmId} and connection_id = ${connectionId} and remote_user_id is not null
    order by id limit 5000`;
  for (const { id } of rows) await queueRefresh(tx, ctx, { accountId: id, delayMs: 0 });
}

async function noteReachable({ sql, firmId }: FirmTransaction, id: string): Promise<void> {
  await sql`
    update connections set status = 'active', cause = null, cause_since = null, cause_detail = null
    where firm_id = ${firmId} and id = ${id} and cause is not null and status <> 'disconnected'`;
}

/** What no later attempt cures by itself. */
const NEEDS_A_PERSON: ReadonlySet<string> = new Set(["authentication", "permission", "not_allowed"]);

async function noteTrouble({ sql, firmId }: FirmTransaction, id: string, error: unknown): Promise<void> {
  if (!isProviderError(error)) return;
  const cause = error.connectionCause;
  await sql`
    update connections set cause_since = case when cause = ${cause} then cause_since else now() end,
      cause = ${cause}, cause_detail = ${error.providerMessage},
      status = case when ${NEEDS_A_PERSON.has(error.kind)} then 'needs_attention' else status end
    where firm_id = ${firmId} and id = ${id} and status <> 'disconnected'`;
}
