import { z } from "zod";
import type { FirmTransaction } from "../context";
import { isoInstant } from "../instants";

/**
 * A supplier account entered in the credential window. State: -2 disconnected, -1 error, 0 not yet, 1..6 running (3 waits
 * for a second factor), 7 done. `stateMessage` is the service's text, perhaps in another language. `invoiceCount` is what
 * the service says it has sent, `documentCount` what has arrived from that supplier.
 */
export const CollectorCredentialRow = z.object({
  id: z.string(),
  connectionId: z.string(),
  collectorId: z.string(),
  collectorName: z.string(),
  note: z.string().nullable(),
  stateIndex: z.number(),
  stateMessage: z.string().nullable(),
  lastCollectAt: z.string().nullable(),
  nextCollectAt: z.string().nullable(),
  invoiceCount: z.number(),
  documentCount: z.number(),
});
export type CollectorCredentialRow = z.infer<typeof CollectorCredentialRow>;

type StoredCredential = CollectorCredentialRow & { companyId: string; externalId: string };

export type CredentialScope = { companyIds: readonly string[] | null; accountId?: string };

/** The credentials that stand at the service, of some companies or of one account, at most 2,000. */
export async function readCredentials(
  { sql, firmId }: FirmTransaction,
  { companyIds, accountId }: CredentialScope,
): Promise<StoredCredential[]> {
  const rows = await sql<StoredCredential[]>`
    select k.id, a.connection_id as "connectionId", k.company_id as "companyId", k.external_id as "externalId", k.collector_id as "collectorId",
      k.collector_name as "collectorName", k.note, k.state_index as "stateIndex",
      k.state_message as "stateMessage", k.last_collect_at as "lastCollectAt", k.next_collect_at as "nextCollectAt",
      k.invoice_count as "invoiceCount",
      (select count(*)::int from invoices i
        join documents d on d.firm_id = i.firm_id and d.invoice_id = i.id and d.status = 'stored'
        where i.firm_id = k.firm_id and i.company_id = k.company_id and i.connection_id = a.connection_id
          and i.party_external_id = k.collector_id) as "documentCount"
    from collector_credentials k
    join collector_accounts a on a.firm_id = k.firm_id and a.id = k.collector_account_id
    where k.firm_id = ${firmId} and k.removed_at is null
      ${companyIds === null ? sql`` : sql`and k.company_id = any(${[...companyIds]}::uuid[])`}
      ${accountId ? sql`and k.collector_account_id = ${accountId}` : sql``}
    order by k.collector_name, k.created_at, k.id limit 2000`;
  return rows.map((row) => ({
    ...row,
    lastCollectAt: isoInstant(row.lastCollectAt),
    nextCollectAt: isoInstant(row.nextCollectAt),
  }));
}
