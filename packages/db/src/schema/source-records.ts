import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { connections } from "./connections";
import { bytea, createdAt, firmId, id } from "./columns";
import { firmPolicies } from "./policies";

/** What a provider sent, as received, one row per record; every value on a screen can be traced to it. */
export const sourceRecords = pgTable(
  "source_records",
  {
    firmId: firmId(),
    connectionId: uuid().notNull(),
    resource: text().notNull(),
    externalId: text().notNull(),
    payload: text().notNull(),
    contentHash: bytea().notNull(),
    /** The mapper that made the slim rows from it; a newer mapper maps it again without asking the provider. */
    mapperVersion: integer().notNull(),
    fetchedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.connectionId, t.resource, t.externalId] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    ...firmPolicies(),
  ],
);

/** Records that no mapper understood: kept whole, listed with path and reason, replaced when they become readable. */
export const rejectedRecords = pgTable(
  "rejected_records",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    resource: text().notNull(),
    /** The provider's id, or a hash of the payload where there is none. */
    externalId: text().notNull(),
    path: text().notNull(),
    reason: text().notNull(),
    payload: text().notNull(),
    rejectedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    uniqueIndex("rejected_records_key").on(t.firmId, t.connectionId, t.resource, t.externalId),
    index("rejected_records_recent").on(t.firmId, t.connectionId, t.rejectedAt),
    ...firmPolicies(),
  ],
);
