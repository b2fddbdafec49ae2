import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, oneOf } from "./columns";
import { connections } from "./connections";
import { firmPolicies } from "./policies";

export const DELIVERY_STATUSES = ["received", "processed", "duplicate", "quarantined", "refused"] as const;

/**
 * A callback or webhook as received: the body stands raw in the object store before this row, and this row before the
 * answer. A webhook names a record, which is read from the provider again; of what else it says nothing is taken.
 */
export const inboxDeliveries = pgTable(
  "inbox_deliveries",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    /** null for a body that was refused for its size, which is not stored. */
    objectKey: text(),
    size: integer().notNull(),
    status: text({ enum: DELIVERY_STATUSES }).notNull().default("received"),
    reason: text(),
    /** The sender's own id of a webhook's event, by which a second delivery of it is known. */
    eventId: text(),
    /** The record that a webhook names. */
    resource: text(),
    externalId: text(),
    /** Since when the record is being read: the fence of that reading, which a later one takes away. */
    readingSince: instant(),
    receivedAt: createdAt(),
    processedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("inbox_deliveries_recent").on(t.firmId, t.connectionId, t.receivedAt),
    uniqueIndex("inbox_deliveries_event_key")
      .on(t.firmId, t.connectionId, t.eventId)
      .where(sql`event_id is not null and status not in ('duplicate', 'refused')`),
    index("inbox_deliveries_to_read")
      .on(t.firmId, t.connectionId, t.resource, t.externalId)
      .where(sql`status = 'received'`),
    check("inbox_deliveries_status", oneOf("status", DELIVERY_STATUSES)),
    ...firmPolicies(),
  ],
);
