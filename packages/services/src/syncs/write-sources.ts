import type { RawRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { contentHash } from "./content-hash";
import { jsonParameter, storable } from "./json-parameter";

/** Where records come from, and the version of the mapper that reads them. */
export type SourcePlace = { connectionId: string; mapperVersion: number };

/**
 * Those of the records that must be written: new ones, changed ones, ones mapped by another version, and ones that
 * were thought deleted at the provider. The others cost no write at all. Lateral with a limit: one probe of the key per
 * record, whatever the planner believes about a table that is being filled.
 */
export async function changedRecords(
  { sql, firmId }: FirmTransaction,
  place: SourcePlace,
  records: readonly RawRecord[],
): Promise<RawRecord[]> {
  const keys = records.map((record, index) => ({
    index,
    resource: record.resource,
    external_id: record.externalId,
    hash: contentHash(record.payload),
  }));
  const changed = await sql<{ index: number }[]>`
    select r.index
    from jsonb_to_recordset(${jsonParameter(keys)}::jsonb)
      as r(index integer, resource text, external_id text, hash text)
    left join lateral (
      select content_hash, mapper_version from source_records
      where firm_id = ${firmId} and connection_id = ${place.connectionId} and resource = r.resource
        and external_id = r.external_id limit 1
    ) s on true
    where s.content_hash is distinct from decode(r.hash, 'hex')
      or s.mapper_version is distinct from ${place.mapperVersion}
      or exists (select from invoices i where i.firm_id = ${firmId} and i.connection_id = ${place.connectionId}
        and i.resource = r.resource and i.external_id = r.external_id and i.deleted_at_provider is not null)
      or (r.resource = 'customers' and exists (select from parties p where p.firm_id = ${firmId}
        and p.connection_id = ${place.connectionId} and p.external_id = r.external_id
        and p.deleted_at_provider is not null))
    order by r.index`;
  return changed.flatMap(({ index }) => records[index] ?? []);
}

/** Stores payloads as received. */
export async function writeSources(
  { sql, firmId }: FirmTransaction,
  place: SourcePlace,
  records: readonly RawRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ resource, externalId, payload }) => ({
    resource,
    external_id: externalId,
    payload: storable(payload),
    hash: contentHash(payload),
  }));
  await sql`
    insert into source_records
      (firm_id, connection_id, resource, external_id, payload, content_hash, mapper_version)
    select ${firmId}, ${place.connectionId}, r.resource, r.external_id, r.payload, decode(r.hash, 'hex'),
      ${place.mapperVersion}
    from json_to_recordset(${jsonParameter(rows)}::json)
      as r(resource text, external_id text, payload text, hash text)
    on conflict (firm_id, connection_id, resource, external_id) do update
    set payload = excluded.payload, content_hash = excluded.content_hash,
      mapper_version = excluded.mapper_version, fetched_at = now()`;
}
