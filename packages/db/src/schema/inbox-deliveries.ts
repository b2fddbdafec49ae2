import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, oneOf } from "./columns";
import { connections } from "./connections";
import { firmPolicies } from "./policies";

export const DELIVERY_STATUSES = ["received", "processed", "duplicate", "quarantined", "refused"] as const;

/** A callback as received: the body stands raw in the object store before this row, and this row before the answer. */
export const inboxDeliveries = pgTable(
  "inbox_deliveries",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    /** null for a refused body, which is not stored. */
    objectKey: text(),
    size: integer().notNull(),
    status: text({ enum: DELIVERY_STATUSES }).notNull().default("received"),
    reason: text(),
    receivedAt: createdAt(),
    processedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("inbox_deliveries_recent").on(t.firmId, t.connectionId, t.receivedAt),
    check("inbox_deliveries_status", oneOf("status", DELIVERY_STATUSES)),
    ...firmPolicies(),
  ],
);
