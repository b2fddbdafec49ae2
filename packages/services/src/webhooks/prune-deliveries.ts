import { asSystem, type SystemTransaction } from "@comptoir/db";
import { CATALOG, PROVIDER_IDS } from "@comptoir/providers";
import type { SystemContext } from "../context";

/** As long as a connection's page counts the deliveries that did not prove themselves. */
const KEPT = "30 days";
const BATCH = 1_000;
const MAX_BATCHES = 20;

const TELLING = PROVIDER_IDS.filter((id) => CATALOG[id].capabilities.includes("webhooks"));

/**
 * Deletes webhooks' deliveries a month after they came, with their bodies: what they hinted at was read long ago. One
 * that still waits to be read stays, and so do callbacks, which brought documents.
 */
export async function pruneDeliveries({ database, ports }: SystemContext): Promise<{ deleted: number }> {
  let deleted = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const { count, orphans } = await asSystem(database, "webhooks of more than a month ago", deleteBatch);
    for (const key of orphans) await ports.objects.remove(key);
    deleted += count;
    if (count < BATCH) break;
  }
  return { deleted };
}

/** `orphans`: bodies that no other row names. */
async function deleteBatch({ sql }: SystemTransaction): Promise<{ count: number; orphans: string[] }> {
  const rows = await sql<{ objectKey: string | null }[]>`
    delete from inbox_deliveries d using (
      select o.firm_id, o.id from connections c
      cross join lateral (
        select firm_id, id from inbox_deliveries
        where firm_id = c.firm_id and connection_id = c.id and status <> 'received'
          and received_at < now() - ${KEPT}::interval
        order by received_at limit ${BATCH}
      ) o
      where c.provider_id = any(${[...TELLING]}::text[]) limit ${BATCH}
    ) old
    where d.firm_id = old.firm_id and d.id = old.id returning d.object_key as "objectKey"`;
  const keys = [...new Set(rows.flatMap(({ objectKey }) => objectKey ?? []))];
  const orphans = await sql<{ key: string }[]>`
    select key from unnest(${keys}::text[]) key
    where not exists (select from inbox_deliveries where object_key = key)
      and not exists (select from documents where object_key = key)`;
  return { count: rows.length, orphans: orphans.map(({ key }) => key) };
}
