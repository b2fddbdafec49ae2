import { withFirm } from "@comptoir/db";
import { type RawRecord, providerById } from "@comptoir/providers";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import { loadOpenableConnection, type OpenableConnection } from "../connections/load-openable";
import type { FirmContext, FirmTransaction } from "../context";
import { pairKey } from "./batches";
import { writeBatch } from "./ingest";
import type { Mapper } from "./map-records";
import { hashed } from "./write-sources";
import { UNIDENTIFIED, clearRejected } from "./write-rejected";

const BATCH_SIZE = 500;

export type RemapResult = { mapped: number; rejected: number; isComplete: boolean };

/**
 * Maps all records of a connection again from their stored payloads, without asking the provider, where an older
 * mapper made their rows; and tries the rejected ones again. Batch by batch, each in its own transaction: it may be
 * stopped between them and goes on where it stopped.
 */
export async function remapConnection(
  ctx: FirmContext,
  input: { connectionId: string; mapper?: Mapper },
  signal: AbortSignal,
): Promise<RemapResult> {
  authorize(ctx, "sync");
  const connection = await withFirm(ctx.database, ctx.firmId, (tx) =>
    loadOpenableConnection(tx, input.connectionId),
  );
  const mapper = input.mapper ?? providerById(connection.providerId);
  const remap: Remap = { connection, mapper };
  const result: RemapResult = { mapped: 0, rejected: 0, isComplete: false };
  for (const source of [olderRecords, rejectedRecords]) {
    let after: Key = { resource: "", externalId: "" };
    for (;;) {
      if (signal.aborted) return result;
      const done = await withFirm(ctx.database, ctx.firmId, (tx) => remapBatch(tx, remap, { source, after }));
      result.mapped += done.mapped;
      result.rejected += done.rejected;
      if (done.last === null) break;
      after = done.last;
    }
  }
  await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await tx.sql`update connections set mapper_version = greatest(mapper_version, ${mapper.mapperVersion})
      where firm_id = ${tx.firmId} and id = ${connection.id}`;
    await recordAudit(tx, ctx, {
      action: "connection.remapped",
      entityType: "connection",
      entityId: connection.id,
      companyId: connection.companyId,
      detail: { mapperVersion: mapper.mapperVersion, mapped: result.mapped, rejected: result.rejected },
    });
  });
  return { ...result, isComplete: true };
}

type Remap = { connection: OpenableConnection; mapper: Mapper };
type Key = { resource: string; externalId: string };
type Stored = RawRecord & { companyId: string | null };
type Source = (tx: FirmTransaction, remap: Remap, after: Key) => Promise<Stored[]>;

async function remapBatch(
  tx: FirmTransaction,
  remap: Remap,
  { source, after }: { source: Source; after: Key },
) {
  const { connection, mapper } = remap;
  await tx.sql`select from connections where firm_id = ${tx.firmId} and id = ${connection.id} for no key update`;
  const records = await source(tx, remap, after);
  const counts = { mapped: 0, rejected: 0, last: records.at(-1) ?? null };
  for (const [companyId, group] of byCompany(records, connection.companyId)) {
    const place = { connection, companyId, provider: mapper };
    const { written, rejected } = await writeBatch(tx, place, { records: hashed(group), isSeen: false });
    const refused = new Set(rejected.map((row) => pairKey(row.resource, row.externalId ?? "")));
    await clearRejected(
      tx,
      connection.id,
      group.filter((row) => !refused.has(pairKey(row.resource, row.externalId))),
    );
    counts.mapped += written;
    counts.rejected += rejected.length;
  }
  return counts;
}

/** Records of a firm-wide connection belong to the company that their invoice belongs to. */
function byCompany(records: readonly Stored[], companyId: string | null): Map<string, RawRecord[]> {
  const groups = new Map<string, RawRecord[]>();
  for (const { companyId: own, ...record } of records) {
    const company = companyId ?? own;
    if (company === null) continue;
    groups.set(company, [...(groups.get(company) ?? []), record]);
  }
  return groups;
}

async function olderRecords({ sql, firmId }: FirmTransaction, remap: Remap, after: Key): Promise<Stored[]> {
  return sql<Stored[]>`
    select s.resource, s.external_id as "externalId", s.payload, i.company_id as "companyId"
    from source_records s left join invoices i on i.firm_id = s.firm_id and i.connection_id = s.connection_id
      and i.resource = s.resource and i.external_id = s.external_id
    where s.firm_id = ${firmId} and s.connection_id = ${remap.connection.id}
      and s.mapper_version < ${remap.mapper.mapperVersion}
      and (s.resource, s.external_id) > (${after.resource}, ${after.externalId})
    order by s.resource, s.external_id limit ${BATCH_SIZE}`;
}

async function rejectedRecords(
  { sql, firmId }: FirmTransaction,
  remap: Remap,
  after: Key,
): Promise<Stored[]> {
  return sql<Stored[]>`
    select resource, external_id as "externalId", payload, null as "companyId" from rejected_records
    where firm_id = ${firmId} and connection_id = ${remap.connection.id}
      and external_id not like ${`${UNIDENTIFIED}%`} and payload <> ''
      and (resource, external_id) > (${after.resource}, ${after.externalId})
    order by resource, external_id limit ${BATCH_SIZE}`;
}
