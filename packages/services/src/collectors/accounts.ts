import { randomUUID } from "node:crypto";
import { collectorAccounts } from "@comptoir/db";
import type { FirmTransaction } from "../context";
import { notFound } from "../errors";

/** A company's user at an Invoice-Collector account. `remoteUserId` null: it was not made there yet. */
export type CollectorAccount = {
  id: string;
  connectionId: string;
  companyId: string;
  remoteId: string;
  remoteUserId: string | null;
};

function accountColumns({ sql }: FirmTransaction) {
  return sql`a.id, a.connection_id as "connectionId", a.company_id as "companyId", a.remote_id as "remoteId",
    a.remote_user_id as "remoteUserId"`;
}

/** For internal work; screens come by a company, a credential or a session. @throws ServiceError not_found */
export async function loadAccount(tx: FirmTransaction, id: string): Promise<CollectorAccount> {
  const [row] = await tx.sql<CollectorAccount[]>`
    select ${accountColumns(tx)} from collector_accounts a where a.firm_id = ${tx.firmId} and a.id = ${id}`;
  if (!row) throw notFound("collector account");
  return row;
}

/** The accounts of a company at connections that are open, which were made at the service already. */
export async function accountsOfCompany(tx: FirmTransaction, companyId: string): Promise<CollectorAccount[]> {
  const rows = await tx.sql<CollectorAccount[]>`
    select ${accountColumns(tx)} from collector_accounts a
    join connections x on x.firm_id = a.firm_id and x.id = a.connection_id
    where a.firm_id = ${tx.firmId} and a.company_id = ${companyId} and a.remote_user_id is not null
      and x.status <> 'disconnected'
    order by a.created_at, a.id limit 50`;
  return [...rows];
}

const OURS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose callback it is; null for a user that is not ours, as the one of the service's own test. */
export async function accountByRemoteId(
  tx: FirmTransaction,
  connectionId: string,
  remoteId: string,
): Promise<CollectorAccount | null> {
  if (!OURS.test(remoteId)) return null;
  const [row] = await tx.sql<CollectorAccount[]>`
    select ${accountColumns(tx)} from collector_accounts a
    where a.firm_id = ${tx.firmId} and a.connection_id = ${connectionId} and a.remote_id = ${remoteId}`;
  return row ?? null;
}

/** Finds a company's account or makes it, with an id that says nothing of the company. */
export async function ensureAccount(
  tx: FirmTransaction,
  { connectionId, companyId }: { connectionId: string; companyId: string },
): Promise<CollectorAccount> {
  await tx.db
    .insert(collectorAccounts)
    .values({ firmId: tx.firmId, connectionId, companyId, remoteId: randomUUID() })
    .onConflictDoNothing();
  const [row] = await tx.sql<CollectorAccount[]>`
    select ${accountColumns(tx)} from collector_accounts a
    where a.firm_id = ${tx.firmId} and a.connection_id = ${connectionId} and a.company_id = ${companyId}`;
  if (!row) throw notFound("collector account");
  return row;
}
