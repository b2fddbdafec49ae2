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
import { connections } from "./connections";
import { createdAt, firmId, id, instant, oneOf } from "./columns";
import { firmPolicies } from "./policies";

export const SYNC_STATUSES = ["running", "succeeded", "failed", "stopped"] as const;
export const SYNC_MODES = ["incremental", "full"] as const;
export const SYNC_TRIGGERS = ["first", "schedule", "person", "nightly"] as const;

/** One synchronisation, written first and always closed. Counts move with each committed page. */
export const syncRuns = pgTable(
  "sync_runs",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    mode: text({ enum: SYNC_MODES }).notNull(),
    trigger: text({ enum: SYNC_TRIGGERS }).notNull(),
    status: text({ enum: SYNC_STATUSES }).notNull().default("running"),
    pages: integer().notNull().default(0),
    seen: integer().notNull().default(0),
    written: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    deleted: integer().notNull().default(0),
    expected: integer(),
    errorKind: text(),
    errorCause: text(),
    startedAt: createdAt(),
    finishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("sync_runs_history").on(t.firmId, t.connectionId, t.startedAt),
    uniqueIndex("sync_runs_running_key").on(t.firmId, t.connectionId).where(sql`status = 'running'`),
    check("sync_runs_status", oneOf("status", SYNC_STATUSES)),
    check("sync_runs_mode", oneOf("mode", SYNC_MODES)),
    ...firmPolicies(),
  ],
);

/** Which records a full pass under way has seen; what is missing at its end was deleted at the provider. Emptied then. */
export const syncSeen = pgTable(
  "sync_seen",
  {
    firmId: firmId(),
    connectionId: uuid().notNull(),
    resource: text().notNull(),
    externalId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.connectionId, t.resource, t.externalId] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    ...firmPolicies(),
  ],
);

export type SyncRunRow = typeof syncRuns.$inferSelect;
