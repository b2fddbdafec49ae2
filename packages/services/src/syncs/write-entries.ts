import type { FirmTransaction } from "../context";
import type { MappedEntry } from "./map-records";
import { type SlimPlace, type SlimTable, writeSlim } from "./write-slim";

const PROVIDER_LISTS: SlimTable = {
  name: "provider_lists",
  hasCompany: false,
  key: ["resource", "external_id"],
  columns: {
    resource: "text",
    external_id: "text",
    code: "text",
    label: "text",
    detail: "text",
    rate: "numeric(19,6)",
    active: "boolean",
  },
};

/** Writes entries of the provider's own lists. */
export async function writeEntries(
  tx: FirmTransaction,
  place: SlimPlace,
  entries: readonly MappedEntry[],
): Promise<void> {
  const rows = entries.map(({ resource, entry }) => ({ ...entry, resource, external_id: entry.externalId }));
  await writeSlim(tx, { table: PROVIDER_LISTS, place }, rows);
}
