import type { Database } from "./client";

const CHANNEL = "comptoir_events";

/** Calls back for each event published in any process; resolves once it listens. The returned function stops it. */
export async function listenForEvents(
  database: Database,
  onEvent: (text: string) => void,
): Promise<() => Promise<void>> {
  const subscription = await database.pool.listen(CHANNEL, onEvent);
  return subscription.unlisten;
}

/** The channel that `pg_notify` publishes on; payloads are ids and counts only (8 kB at most). */
export const EVENTS_CHANNEL = CHANNEL;
