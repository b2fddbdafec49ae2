import type { CollectorCredentialRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { publishEvent } from "../events";
import { jsonParameter, storable } from "../syncs/json-parameter";
import type { CollectorAccount } from "./accounts";

/**
 * Brings an account's credentials to what the service has listed: new and changed ones are written, missing ones marked
 * as removed with their history kept. Browsers are told when something changed.
 */
export async function storeCredentials(
  tx: FirmTransaction,
  account: CollectorAccount,
  records: readonly CollectorCredentialRecord[],
): Promise<void> {
  const { sql, firmId } = tx;
  const [changes] = await sql<{ written: number; removed: number }[]>`
    with input as (
      select * from jsonb_to_recordset(${jsonParameter(records.map(recordRow))}::jsonb) as r(external_id text,
        collector_id text, collector_name text, note text, state_index integer, state_message text,
        last_collect_at timestamptz, next_collect_at timestamptz, invoice_count integer)
    ), written as (
      insert into collector_credentials as k (firm_id, collector_account_id, company_id, external_id, collector_id,
        collector_name, note, state_index, state_message, last_collect_at, next_collect_at, invoice_count)
      select ${firmId}, ${account.id}, ${account.companyId}, r.external_id, r.collector_id, r.collector_name, r.note,
        r.state_index, r.state_message, r.last_collect_at, r.next_collect_at, r.invoice_count
      from input r order by r.external_id
      on conflict (firm_id, collector_account_id, external_id) do update
      set collector_id = excluded.collector_id, collector_name = excluded.collector_name, note = excluded.note,
        state_index = excluded.state_index, state_message = excluded.state_message,
        last_collect_at = excluded.last_collect_at, next_collect_at = excluded.next_collect_at,
        invoice_count = excluded.invoice_count, seen_at = now(), removed_at = null
      where k.removed_at is not null
        or (k.collector_id, k.collector_name, k.note, k.state_index, k.state_message, k.last_collect_at,
          k.next_collect_at, k.invoice_count)
        is distinct from (excluded.collector_id, excluded.collector_name, excluded.note, excluded.state_index,
          excluded.state_message, excluded.last_collect_at, excluded.next_collect_at, excluded.invoice_count)
      returning external_id
    ), removed as (
      update collector_credentials set removed_at = now()
      where firm_id = ${firmId} and collector_account_id = ${account.id} and removed_at is null
        and external_id not in (select external_id from input)
      returning external_id
    )
    select (select count(*)::int from written) as written, (select count(*)::int from removed) as removed`;
  if (changes && changes.written + changes.removed > 0) {
    await publishEvent(tx, { type: "credentials", companyId: account.companyId });
  }
}

/** The service lists each id once; a list that does not would fail the statement. */
function recordRow(record: CollectorCredentialRecord) {
  return {
    external_id: storable(record.id),
    collector_id: record.collectorId,
    collector_name: record.collectorName ?? record.collectorId,
    note: record.note,
    state_index: record.stateIndex,
    state_message: record.stateMessage,
    last_collect_at: record.lastCollectAt?.toISOString() ?? null,
    next_collect_at: record.nextCollectAt?.toISOString() ?? null,
    invoice_count: record.invoiceCount,
  };
}
