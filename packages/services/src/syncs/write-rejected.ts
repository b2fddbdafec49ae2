import type { RawRecord, RejectedRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { pairKey, sortedByKey } from "./batches";
import { contentHash } from "./content-hash";
import { jsonParameter } from "./json-parameter";

/** Stands before the hash that names a record which has no id of its own. */
export const UNIDENTIFIED = "unidentified:";

/** Keeps unreadable records whole, with path and reason. The same record again changes nothing. */
export async function writeRejected(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
  rejected: readonly RejectedRecord[],
): Promise<void> {
  if (rejected.length === 0) return;
  const rows = rejected.map((record) => ({
    resource: record.resource,
    external_id: record.externalId ?? `${UNIDENTIFIED}${contentHash(record.payload)}`,
    path: record.path,
    reason: record.reason,
    payload: record.payload,
  }));
  const unique = sortedByKey(rows, (row) => pairKey(row.resource, row.external_id));
  await sql`
    insert into rejected_records (firm_id, connection_id, resource, external_id, path, reason, payload)
    select ${firmId}, ${connectionId}, r.resource, r.external_id, r.path, r.reason, r.payload
    from jsonb_to_recordset(${jsonParameter(unique)}::jsonb)
      as r(resource text, external_id text, path text, reason text, payload text)
    on conflict (firm_id, connection_id, resource, external_id) do update
    set path = excluded.path, reason = excluded.reason, payload = excluded.payload, rejected_at = now()
    where (rejected_records.path, rejected_records.reason, rejected_records.payload)
      is distinct from (excluded.path, excluded.reason, excluded.payload)`;
}

/** Forgets the rejections of records that have become readable. */
export async function clearRejected(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
  readable: readonly RawRecord[],
): Promise<void> {
  if (readable.length === 0) return;
  const [found] = await sql`
    select from rejected_records where firm_id = ${firmId} and connection_id = ${connectionId} limit 1`;
  if (!found) return;
  const keys = readable.map(({ resource, externalId }) => ({ resource, external_id: externalId }));
  await sql`
    delete from rejected_records j
    using jsonb_to_recordset(${jsonParameter(keys)}::jsonb) as r(resource text, external_id text)
    where j.firm_id = ${firmId} and j.connection_id = ${connectionId}
      and j.resource = r.resource and j.external_id = r.external_id`;
}
