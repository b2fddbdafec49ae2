import type { Resource } from "@comptoir/providers";
import type { DELIVERY_STATUSES } from "@comptoir/db";
import type { FirmTransaction } from "../context";
import { isoInstant } from "../instants";

/** The record that deliveries name. */
export type NamedRecord = { connectionId: string; resource: Resource; externalId: string };

/**
 * A reading of a record for the deliveries that wait for it. A later reading takes these over together with newer ones;
 * then the earlier one has lost its fence and writes nothing, so that what was read last stands.
 */
export type Reading = NamedRecord & { since: string; oldest: Date };

/** `none`: no delivery waits. `under_way`: another reading has them all; should it stay silent, it is taken over then. */
export type BegunReading =
  | { status: "begun"; reading: Reading }
  | { status: "none" }
  | { status: "under_way"; until: Date };

/** A reading that is silent for so long is taken over. */
const SILENCE = "60 seconds";

/** `readUntil` null: nobody reads it. */
type Waiting = { id: string; isBeingRead: boolean; readUntil: string | null; receivedAt: string };

/** Takes all deliveries that name the record, unless a reading has begun after the last of them. */
export async function beginReading(tx: FirmTransaction, record: NamedRecord): Promise<BegunReading> {
  const { sql, firmId } = tx;
  const waiting = await sql<Waiting[]>`
    select id, received_at as "receivedAt", reading_since + ${SILENCE}::interval as "readUntil",
      coalesce(reading_since > clock_timestamp() - ${SILENCE}::interval, false) as "isBeingRead"
    from inbox_deliveries where ${ofRecord(tx, record)} order by id for update`;
  if (waiting.length === 0) return { status: "none" };
  if (waiting.every(({ isBeingRead }) => isBeingRead)) {
    return { status: "under_way", until: earliest(waiting.map(({ readUntil }) => readUntil)) };
  }
  const rows = await sql<{ since: string }[]>`
    update inbox_deliveries set reading_since = now()
    where firm_id = ${firmId} and id = any(${waiting.map(({ id }) => id)}::uuid[])
    returning reading_since::text as since`;
  const [first] = rows;
  if (!first) return { status: "none" };
  const oldest = earliest(waiting.map(({ receivedAt }) => receivedAt));
  return { status: "begun", reading: { ...record, since: first.since, oldest } };
}

function earliest(instants: (string | null)[]): Date {
  const times = instants.flatMap((instant) => (instant === null ? [] : [Date.parse(isoInstant(instant))]));
  return new Date(Math.min(...times));
}

export type ReadingEnd = {
  status: Exclude<(typeof DELIVERY_STATUSES)[number], "received">;
  reason: string | null;
  at: Date;
};

/** Ends the reading for its deliveries. False: a later one has taken them over. */
export async function endReading(tx: FirmTransaction, reading: Reading, end: ReadingEnd): Promise<boolean> {
  const rows = await tx.sql`
    update inbox_deliveries set status = ${end.status}, reason = ${end.reason},
      processed_at = ${end.at.toISOString()}
    where ${ofRecord(tx, reading)} and reading_since = ${reading.since}::timestamptz returning id`;
  return rows.length > 0;
}

/** Leaves the deliveries to be read once more. False: a later reading has taken them over. */
export async function releaseReading(tx: FirmTransaction, reading: Reading): Promise<boolean> {
  const rows = await tx.sql`
    update inbox_deliveries set reading_since = null
    where ${ofRecord(tx, reading)} and reading_since = ${reading.since}::timestamptz returning id`;
  return rows.length > 0;
}

function ofRecord({ sql, firmId }: FirmTransaction, { connectionId, resource, externalId }: NamedRecord) {
  return sql`firm_id = ${firmId} and connection_id = ${connectionId} and resource = ${resource}
    and external_id = ${externalId} and status = 'received'`;
}
