import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, oneOf, sealed } from "./columns";
import { companies } from "./companies";
import { firms } from "./firms";
import { firmPolicies } from "./policies";

export const CONNECTION_STATUSES = ["active", "needs_attention", "disconnected"] as const;

/** A full pass under way. `unsure`: resources with a record nobody could identify, whose absences mean nothing. */
export type FullPass = { startedAt: string; checkpoint: Record<string, unknown> | null; unsure: string[] };

/**
 * A firm's link to one account at one provider. Belongs to one company, or (company null) to the whole firm.
 * The lease columns fence syncs: a page is committed only by the holder of the token at the version it has read.
 * `wait_until` is the rate budget shared by all processes. Credentials are sealed; `secret_hints` holds last fours.
 */
export const connections = pgTable(
  "connections",
  {
    firmId: firmId(),
    id: id(),
    companyId: uuid(),
    providerId: text().notNull(),
    status: text({ enum: CONNECTION_STATUSES }).notNull().default("active"),
    /** Why attention is needed (ConnectionCause), since when, and the provider's own safe words. */
    cause: text(),
    causeSince: instant(),
    causeDetail: text(),
    remoteAccountId: text(),
    remoteAccountName: text(),
    /** Non-secret settings by field name (server address, user). */
    settings: jsonb().$type<Record<string, string>>().notNull().default({}),
    sealedCredentials: sealed(),
    secretHints: jsonb().$type<Record<string, string>>().notNull().default({}),
    checkpoint: jsonb().$type<Record<string, unknown>>(),
    /** Where a full pass under way stands, and since when; null when there is none. */
    fullCheckpoint: jsonb().$type<FullPass>(),
    checkpointVersion: integer().notNull().default(0),
    /** All its records were mapped by at least this version of the connector's mapper. */
    mapperVersion: integer().notNull().default(0),
    syncLeaseToken: uuid(),
    syncLeaseUntil: instant(),
    waitUntil: instant(),
    lastSyncedAt: instant(),
    lastFullSyncAt: instant(),
    notices: jsonb().$type<{ code: string; newest?: number }[]>().notNull().default([]),
    createdAt: createdAt(),
    createdBy: uuid(),
    disconnectedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId], foreignColumns: [firms.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    uniqueIndex("connections_remote_account_key")
      .on(t.firmId, t.providerId, t.remoteAccountId)
      .where(sql`status <> 'disconnected'`),
    index("connections_company").on(t.firmId, t.companyId),
    check("connections_status", oneOf("status", CONNECTION_STATUSES)),
    ...firmPolicies(),
  ],
);

export type ConnectionRow = typeof connections.$inferSelect;
