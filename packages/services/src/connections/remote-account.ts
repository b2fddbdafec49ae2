import type { ProviderId } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { ServiceError } from "../errors";

/** Whether the firm has a live connection to this remote account; an unknown account (null) is never the same as another. */
export async function isConnected(
  { sql, firmId }: FirmTransaction,
  providerId: ProviderId,
  remoteAccountId: string | null,
): Promise<boolean> {
  if (remoteAccountId === null) return false;
  const rows = await sql`
    select 1 from connections where firm_id = ${firmId} and provider_id = ${providerId}
      and remote_account_id = ${remoteAccountId} and status <> 'disconnected' limit 1`;
  return rows.length > 0;
}

export function alreadyConnected(): ServiceError {
  return new ServiceError("conflict", "This account is connected already.", { reason: "already_connected" });
}
