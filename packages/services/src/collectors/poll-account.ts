import { withFirm } from "@comptoir/db";
import type { CollectorCredentialRecord } from "@comptoir/providers";
import { loadOpenableConnection } from "../connections/load-openable";
import type { FirmContext } from "../context";
import type { CollectorAccount } from "./accounts";
import { answerOf, openCollectorService } from "./service";
import { storeCredentials } from "./store-credentials";

// architecture-allow: the asking verb has authorized; a time of polling is nobody's deed

/** Screens poll; the service is asked no more often than this, whoever asks in whatever process. */
const POLL_EVERY_MS = 2_000;

/** Asks the service for an account's credentials unless that was just done. Null: it was. @throws ServiceError upstream */
export async function pollAccount(
  ctx: FirmContext,
  account: CollectorAccount,
): Promise<CollectorCredentialRecord[] | null> {
  const now = ctx.ports.clock.now();
  const since = new Date(now.getTime() - POLL_EVERY_MS).toISOString();
  const isOurTurn = await withFirm(ctx.database, ctx.firmId, async ({ sql, firmId }) => {
    const rows = await sql`
      update collector_accounts set polled_at = ${now.toISOString()}
      where firm_id = ${firmId} and id = ${account.id} and (polled_at is null or polled_at <= ${since}::timestamptz)
      returning id`;
    return rows.length > 0;
  });
  return isOurTurn ? await readAccount(ctx, account) : null;
}

/** Asks the service now and stores the answer. @throws ServiceError upstream */
export async function readAccount(
  ctx: FirmContext,
  account: CollectorAccount,
): Promise<CollectorCredentialRecord[]> {
  const { remoteUserId } = account;
  if (remoteUserId === null) return [];
  const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadOpenableConnection(tx, account.connectionId),
  );
  const records = await answerOf(openCollectorService(ctx, connection).credentials(remoteUserId));
  await withFirm(ctx.database, ctx.firmId, (tx) => storeCredentials(tx, account, records));
  return records;
}
