import type { CollectorCallback } from "@comptoir/providers/invoice-collector/callback";
import type { FirmContext, FirmTransaction } from "../context";
import { publishEvent } from "../events";
import { storable } from "../syncs/json-parameter";
import { accountByRemoteId } from "./accounts";
import type { Settlement } from "./delivery";
import { queueRefresh } from "./queue-refresh";

export type DisconnectionNotice = {
  connectionId: string;
  callback: Extract<CollectorCallback, { type: "notification_disconnected" }>;
};

/** Shows the credential as disconnected at once; whether it is that or an error is then asked of the service. */
export async function noteDisconnection(
  tx: FirmTransaction,
  ctx: FirmContext,
  { connectionId, callback }: DisconnectionNotice,
): Promise<Settlement> {
  const account = await accountByRemoteId(tx, connectionId, callback.remoteId);
  if (account === null) return { status: "quarantined", reason: "unknown_remote_id" };
  await tx.sql`
    update collector_credentials set state_index = -2, state_message = null, next_collect_at = null
    where firm_id = ${tx.firmId} and collector_account_id = ${account.id}
      and external_id = ${storable(callback.credentialId)} and state_index >= 0`;
  await publishEvent(tx, { type: "credentials", companyId: account.companyId });
  await queueRefresh(tx, ctx, { accountId: account.id, delayMs: 0 });
  return { status: "processed" };
}
