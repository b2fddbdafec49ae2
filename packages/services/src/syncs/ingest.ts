import { setImmediate as nextTurn } from "node:timers/promises";
import type { ProviderId, RawRecord, RejectedRecord } from "@comptoir/providers";
import type { FirmTransaction } from "../context";
import { batchesByKey, pairKey } from "./batches";
import { holdConnection } from "./hold-connection";
import { invoicesOfLines, linesWaiting } from "./lines-waiting";
import { joinPortions, type MappedBatch, type MappedPortion, type Mapper, mapRecords } from "./map-records";
import { writeEntries } from "./write-entries";
import { writeInvoices } from "./write-invoices";
import { writeLines } from "./write-lines";
import { writeParties } from "./write-parties";
import { writePayments } from "./write-payments";
import { writeProducts } from "./write-products";
import { clearRejected, writeRejected } from "./write-rejected";
import { changedRecords, hashed, type HashedRecord, writeSources } from "./write-sources";

export type IngestInput = {
  connection: { id: string; providerId: ProviderId };
  /** The connection's company, or, where it serves the whole firm, the company that the records belong to. */
  companyId: string;
  provider: Mapper;
  records: readonly RawRecord[];
  rejected?: readonly RejectedRecord[];
};

export type IngestCounts = { seen: number; written: number; unchanged: number; rejected: number };

/**
 * Stores what a provider has sent: payloads, invoices with lines, parties, rejections, roll-ups. Records that have not
 * changed since they were last mapped are not written. One writer at a time per connection; everything in the
 * caller's transaction.
 */
export async function ingestRecords(tx: FirmTransaction, input: IngestInput): Promise<IngestCounts> {
  await holdConnection(tx, input.connection.id);
  const counts: IngestCounts = { seen: 0, written: 0, unchanged: 0, rejected: 0 };
  for (const batch of batchesByKey(input.records, (row) => pairKey(row.resource, row.externalId))) {
    const { connection, provider } = input;
    const changed = await changedRecords(
      tx,
      { connectionId: connection.id, mapperVersion: provider.mapperVersion },
      hashed(batch),
    );
    const { written, rejected } = await writeBatch(tx, input, { records: changed, isSeen: true });
    const refused = new Set(rejected.map((row) => pairKey(row.resource, row.externalId ?? "")));
    const readable = batch.filter((row) => !refused.has(pairKey(row.resource, row.externalId)));
    await clearRejected(tx, connection.id, readable);
    counts.seen += batch.length;
    counts.written += written;
    counts.rejected += rejected.length;
    counts.unchanged += batch.length - written - rejected.length;
  }
  const unidentified = input.rejected ?? [];
  await writeRejected(tx, input.connection.id, unidentified);
  return {
    ...counts,
    seen: counts.seen + unidentified.length,
    rejected: counts.rejected + unidentified.length,
  };
}

/** Maps and writes records without asking whether they have changed. At most a batch of them, each key once, in order. */
export async function writeBatch(
  tx: FirmTransaction,
  input: Omit<IngestInput, "records" | "rejected">,
  { records, isSeen }: { records: readonly HashedRecord[]; isSeen: boolean },
): Promise<{ written: number; rejected: RejectedRecord[] }> {
  if (records.length === 0) return { written: 0, rejected: [] };
  const { connection, companyId } = input;
  const place = { connectionId: connection.id, companyId, providerId: connection.providerId, isSeen };
  const { mapped, stored } = await mapAndStore(tx, input, records);
  const [invoices, written] = await Promise.all([writeInvoices(tx, place, mapped.invoices), stored]);
  const lines = [...mapped.lines, ...(await linesWaiting(tx, input, { written: invoices, mapped }))];
  await writeLines(tx, await invoicesOfLines(tx, connection.id, { written: invoices, lines }), lines);
  await writeParties(tx, place, mapped.parties);
  await writeProducts(tx, place, mapped.products);
  await writePayments(tx, place, mapped.payments);
  await writeEntries(tx, place, mapped.entries);
  await writeRejected(tx, connection.id, mapped.rejected);
  return { written, rejected: mapped.rejected };
}

/** Records that are mapped in one go. */
const PORTION = 100;

/** Maps records while the database stores the payloads of those before. `stored`: how many, once they are. */
async function mapAndStore(
  tx: FirmTransaction,
  { connection, provider }: Pick<IngestInput, "connection" | "provider">,
  records: readonly HashedRecord[],
): Promise<{ mapped: MappedBatch; stored: Promise<number> }> {
  const place = { connectionId: connection.id, mapperVersion: provider.mapperVersion };
  const portions: MappedPortion<HashedRecord>[] = [];
  let stored = Promise.resolve(0);
  for (let start = 0; start < records.length; start += PORTION) {
    const portion = mapRecords(provider, records.slice(start, start + PORTION));
    portions.push(portion);
    const writing = writeSources(tx, place, portion.sources);
    stored = Promise.all([stored, writing]).then(([count]) => count + portion.sources.length);
    // a failure is met by whoever awaits it; until then it must not count as unhandled
    stored.catch(() => undefined);
    // the statement leaves with the next turn of the event loop
    await nextTurn();
  }
  return { mapped: joinPortions(portions), stored };
}
