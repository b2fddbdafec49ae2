import { z } from "zod";
import { externalId, optionalPlainDate } from "../../http/wire";
import type { RawRecord } from "../../records";
import type { Run } from "./checkpoint";

/** Keeps the checkpoint below half a megabyte. */
export const MOST_PENDING = 20_000;

const dated = z.looseObject({ id: externalId, date: optionalPlainDate.catch(null) });

/** Notes invoices whose details are to be fetched, each once, and of too many the newest. */
export function notePending(run: Run, records: readonly RawRecord[], most = MOST_PENDING): Run {
  const entries = new Set(run.pending);
  for (const { payload } of records) {
    const { id, date } = dated.parse(JSON.parse(payload));
    const entry = `${date ?? "0000-00-00"} ${id}`;
    if (run.olderThan === null || entry < run.olderThan) entries.add(entry);
  }
  const newestFirst = [...entries].sort((left, right) => (left < right ? 1 : -1));
  return {
    ...run,
    pending: newestFirst.slice(0, most),
    hasOverflow: run.hasOverflow || newestFirst.length > most,
  };
}

/** The invoice's id in an entry: all after the day. */
export function idOfEntry(entry: string): string {
  return entry.slice(entry.indexOf(" ") + 1);
}
