import { type Database, withFirm } from "@comptoir/db";
import { providerById, type RawRecord } from "@comptoir/providers";
import { ingestRecords } from "@comptoir/services/syncs/ingest";
import type { Place } from "./place";

/** Ingests the pages as a sync does, a transaction each. Milliseconds; and how many records were written. */
export async function ingestPages(
  database: Database,
  place: Place,
  pages: readonly RawRecord[][],
): Promise<{ ms: number; written: number }> {
  const connection = { id: place.connectionId, providerId: "altoviz" as const };
  const provider = providerById("altoviz");
  let written = 0;
  const started = performance.now();
  for (const records of pages) {
    const counts = await withFirm(database, place.firmId, (tx) =>
      ingestRecords(tx, { connection, companyId: place.companyId, provider, records }),
    );
    if (counts.rejected > 0) throw new Error("a record was rejected");
    written += counts.written;
  }
  return { ms: performance.now() - started, written };
}
