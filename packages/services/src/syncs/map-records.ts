import type {
  InvoiceLineRecord,
  InvoiceRecord,
  PartyRecord,
  Provider,
  RawRecord,
  RejectedRecord,
  Resource,
} from "@comptoir/providers";
import { pairKey, sortedByKey } from "./batches";
import { unstorable } from "./unstorable";

export type Mapper = Pick<Provider, "map" | "mapperVersion">;

export type MappedInvoice = { resource: Resource; externalId: string; invoice: InvoiceRecord };
export type MappedLines = { resource: Resource; externalId: string; lines: InvoiceLineRecord[] };

/** What a batch of payloads became, each row once and ordered by its key. */
export type MappedBatch = {
  /** The records that were understood. */
  sources: RawRecord[];
  invoices: MappedInvoice[];
  lines: MappedLines[];
  parties: PartyRecord[];
  rejected: RejectedRecord[];
};

/** Maps payloads; one that no mapper understands is rejected with path and reason, the others are kept. */
export function mapRecords(mapper: Mapper, records: readonly RawRecord[]): MappedBatch {
  const batch: MappedBatch = { sources: [], invoices: [], lines: [], parties: [], rejected: [] };
  const printed: { party: PartyRecord; issuedOn: string }[] = [];
  for (const record of records) {
    const mapped = mapOne(mapper, record);
    if ("reason" in mapped) {
      batch.rejected.push({ ...record, ...mapped });
      continue;
    }
    batch.sources.push(record);
    const { externalId } = record;
    if (mapped.type === "party") batch.parties.push(mapped.party);
    else if (mapped.type === "invoice") {
      const { resource } = record;
      batch.invoices.push({ resource, externalId, invoice: mapped.invoice });
      if (mapped.invoice.lines) batch.lines.push({ resource, externalId, lines: mapped.invoice.lines });
      if (mapped.party) printed.push({ party: mapped.party, issuedOn: mapped.invoice.issuedOn ?? "" });
    } else {
      const resource = mapped.invoiceResource;
      batch.lines.push({ resource, externalId, lines: mapped.lines });
      if (mapped.invoice) batch.invoices.push({ resource, externalId, invoice: mapped.invoice });
    }
  }
  return ordered(batch, printed);
}

/** A party printed on invoices is taken from the newest one; the provider's own record of it comes before all. */
function ordered(batch: MappedBatch, printed: { party: PartyRecord; issuedOn: string }[]): MappedBatch {
  const byAge = [...printed].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1)).map(({ party }) => party);
  const keyOf = (row: { resource: Resource; externalId: string }) => pairKey(row.resource, row.externalId);
  return {
    sources: sortedByKey(batch.sources, keyOf),
    invoices: sortedByKey(batch.invoices, keyOf),
    lines: sortedByKey(batch.lines, keyOf),
    parties: sortedByKey([...byAge, ...batch.parties], ({ role, externalId }) => pairKey(role, externalId)),
    rejected: batch.rejected,
  };
}

function mapOne(mapper: Mapper, record: RawRecord) {
  try {
    const mapped = mapper.map(record.resource, record.payload);
    return unstorable(mapped) ?? mapped;
  } catch (error) {
    if (!isMappingError(error)) throw error;
    return { path: error.path, reason: error.message };
  }
}

function isMappingError(error: unknown): error is Error & { path: string } {
  return error instanceof Error && error.name === "MappingError" && "path" in error;
}
