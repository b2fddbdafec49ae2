import type { Checkpoint, ProviderId } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { notFound } from "../errors";

/** What is needed to open a connection's provider outside a transaction. */
export type OpenableConnection = {
  id: string;
  companyId: string | null;
  providerId: ProviderId;
  status: "active" | "needs_attention" | "disconnected";
  settings: Record<string, string>;
  sealedCredentials: string | null;
  checkpoint: Checkpoint | null;
  fullCheckpoint: Checkpoint | null;
  checkpointVersion: number;
};

/** A connection of this firm, for internal work; screens go through `loadConnection`. @throws ServiceError not_found */
export async function loadOpenableConnection(
  { sql, firmId }: FirmTransaction,
  id: string,
): Promise<OpenableConnection> {
  const [row] = await sql<OpenableConnection[]>`
    select id, company_id as "companyId", provider_id as "providerId", status, settings,
      sealed_credentials as "sealedCredentials", checkpoint, full_checkpoint as "fullCheckpoint",
      checkpoint_version as "checkpointVersion"
    from connections where firm_id = ${firmId} and id = ${id}`;
  if (!row) throw notFound("connection");
  return row;
}
