import type { RawRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { contentHash } from "./content-hash";
import { joinedTexts } from "./joined-texts";
import { jsonParameter } from "./json-parameter";

/** Where records come from, and the version of the mapper that reads them. */
export type SourcePlace = { connectionId: string; mapperVersion: number };

/** A record with the hash of its payload. */
export type HashedRecord = RawRecord & { hash: string };

export function hashed(records: readonly RawRecord[]): HashedRecord[] {
  return records.map(({ resource, externalId, payload }) => ({
    resource,
    externalId,
    payload,
    hash: contentHash(payload),
  }));
}

/**
 * Those of the records that must be written: new ones, changed ones, ones mapped by another version, and ones that
 * were thought deleted at the provider. The others cost no write at all. Lateral with a limit: one probe of the key per
 * record, whatever the planner believes about a table that is being filled.
 */
export async function changedRecords(
  { sql, firmId }: FirmTransaction,
  place: SourcePlace,
  records: readonly HashedRecord[],
): Promise<HashedRecord[]> {
  const keys = records.map(({ resource, externalId, hash }, index) => ({
    index,
    resource,
    external_id: externalId,
    hash,
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
      or (r.resource in ('customers', 'suppliers') and exists (select from parties p where p.firm_id = ${firmId}
        and p.connection_id = ${place.connectionId} and p.external_id = r.external_id
        and p.role || 's' = r.resource and p.deleted_at_provider is not null))
      or (r.resource = 'products' and exists (select from products p where p.firm_id = ${firmId}
        and p.connection_id = ${place.connectionId} and p.external_id = r.external_id
        and p.deleted_at_provider is not null))
      or (r.resource = 'receipts' and exists (select from payments p where p.firm_id = ${firmId}
        and p.connection_id = ${place.connectionId} and p.external_id = r.external_id
        and p.deleted_at_provider is not null))
      or exists (select from provider_lists p where p.firm_id = ${firmId}
        and p.connection_id = ${place.connectionId} and p.resource = r.resource
        and p.external_id = r.external_id and p.deleted_at_provider is not null)
    order by r.index`;
  return changed.flatMap(({ index }) => records[index] ?? []);
}

/** Stores payloads as received. */
export async function writeSources(
  tx: FirmTransaction,
  place: SourcePlace,
  records: readonly HashedRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const { sql, firmId } = tx;
  await sql`
    insert into source_records
      (firm_id, connection_id, resource, external_id, payload, content_hash, mapper_version)
    select ${firmId}, ${place.connectionId}, r.resource, r.external_id, r.payload, decode(r.hash, 'hex'),
      ${place.mapperVersion}
    from unnest(${joinedTexts(
      tx,
      records.map(({ resource }) => resource),
    )},
      ${joinedTexts(
        tx,
        records.map(({ externalId }) => externalId),
      )},
      ${joinedTexts(
        tx,
        records.map(({ payload }) => payload),
      )},
      ${joinedTexts(
        tx,
        records.map(({ hash }) => hash),
      )}) as r(resource, external_id, payload, hash)
    on conflict (firm_id, connection_id, resource, external_id) do update
    set payload = excluded.payload, content_hash = excluded.content_hash,
      mapper_version = excluded.mapper_version, fetched_at = now()`;
}
