import type { RawRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { pairKey } from "./batches";
import type { IngestInput } from "./ingest";
import { jsonParameter } from "./json-parameter";
import { type MappedBatch, type MappedLines, mapRecords } from "./map-records";
import type { WrittenInvoice } from "./write-invoices";

/** Lines of invoices that are new now, from details that were stored before their invoice arrived. */
export async function linesWaiting(
  { sql, firmId }: FirmTransaction,
  { connection, provider }: Pick<IngestInput, "connection" | "provider">,
  { written, mapped }: { written: readonly WrittenInvoice[]; mapped: MappedBatch },
): Promise<MappedLines[]> {
  const withLines = new Set(mapped.lines.map((one) => pairKey(one.resource, one.externalId)));
  const without = written.filter((one) => one.isNew && !withLines.has(pairKey(one.resource, one.externalId)));
  if (without.length === 0) return [];
  const details = await sql<RawRecord[]>`
    select resource, external_id as "externalId", payload from source_records
    where firm_id = ${firmId} and connection_id = ${connection.id} and resource = 'invoice_details'
      and external_id = any(${without.map(({ externalId }) => externalId)}::text[])`;
  return mapRecords(provider, details).lines;
}

/** The invoices that lines belong to: those just written, and those that stand there already. */
export async function invoicesOfLines(
  { sql, firmId }: FirmTransaction,
  connectionId: string,
  { written, lines }: { written: readonly WrittenInvoice[]; lines: readonly MappedLines[] },
): Promise<WrittenInvoice[]> {
  const known = new Set(written.map((one) => pairKey(one.resource, one.externalId)));
  const missing = lines.filter((one) => !known.has(pairKey(one.resource, one.externalId)));
  if (missing.length === 0) return [...written];
  const keys = missing.map(({ resource, externalId }) => ({ resource, external_id: externalId }));
  const standing = await sql<WrittenInvoice[]>`
    select i.id, i.resource, i.external_id as "externalId", false as "isNew"
    from jsonb_to_recordset(${jsonParameter(keys)}::jsonb) as r(resource text, external_id text)
    cross join lateral (
      select id, resource, external_id from invoices where firm_id = ${firmId} and connection_id = ${connectionId}
        and resource = r.resource and external_id = r.external_id limit 1
    ) i`;
  return [...written, ...standing];
}
