import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound } from "../errors";
import { isoInstant } from "../instants";
import { type CollectorAccount, loadAccount } from "./accounts";

export type LoadedCredential = {
  id: string;
  companyId: string;
  externalId: string;
  collectorId: string;
  stateIndex: number;
  /** An instant: when it was first seen. */
  createdAt: string;
  account: CollectorAccount;
  connection: OpenableConnection;
};

type CredentialColumns = Omit<LoadedCredential, "account" | "connection"> & { accountId: string };

/** A credential that stands at the service, of this firm and in the actor's companies. @throws ServiceError not_found */
export async function loadCredential(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<LoadedCredential> {
  const { sql, firmId } = tx;
  const scope = companyIds(ctx);
  const [row] = await sql<CredentialColumns[]>`
    select id, company_id as "companyId", external_id as "externalId", collector_id as "collectorId",
      state_index as "stateIndex", created_at as "createdAt", collector_account_id as "accountId"
    from collector_credentials
    where firm_id = ${firmId} and id = ${id} and removed_at is null
      ${scope === null ? sql`` : sql`and company_id = any(${[...scope]}::uuid[])`}`;
  if (!row) throw notFound("credential");
  const { accountId, ...credential } = row;
  const account = await loadAccount(tx, accountId);
  const connection = await loadOpenableConnection(tx, account.connectionId);
  return { ...credential, createdAt: isoInstant(credential.createdAt), account, connection };
}
