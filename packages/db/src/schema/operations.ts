import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, firmId, id, instant, oneOf } from "./columns";
import { documents } from "./documents";
import { companies } from "./companies";
import { connections } from "./connections";
import { firmPolicies } from "./policies";

export const OPERATION_STATUSES = [
  "queued",
  "sending",
  "succeeded",
  "failed",
  "unknown",
  "not_applied",
  "needs_person",
] as const;

/**
 * One write to a provider: queued, sending (committed just before the socket is used), then succeeded, failed or
 * unknown; unknown is resolved by the probe into succeeded, not_applied or needs_person. Never sent twice: at most one
 * unresolved operation of a type stands for a record.
 */
export const operations = pgTable(
  "operations",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    companyId: uuid().notNull(),
    /** The record that is written; null until one that is being made has its id. */
    resource: text().notNull(),
    externalId: text(),
    type: text().notNull(),
    /** What a person entered, checked. */
    input: jsonb().$type<unknown>().notNull(),
    /** A stored file that goes with it. */
    documentId: uuid(),
    status: text({ enum: OPERATION_STATUSES }).notNull().default("queued"),
    request: jsonb().$type<{ method: string; path: string; body: string | null }>().notNull(),
    /** The provider's record before the call, for the probe. */
    stateBefore: text(),
    /** "answer", "probe" or "person": what told us the outcome. */
    resolvedBy: text(),
    errorKind: text(),
    errorMessage: text(),
    requestedBy: uuid().notNull(),
    workerId: text(),
    createdAt: createdAt(),
    sendingAt: instant(),
    finishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.documentId], foreignColumns: [documents.firmId, documents.id] }),
    uniqueIndex("operations_unresolved_key")
      .on(t.firmId, t.connectionId, t.resource, t.externalId, t.type)
      .where(sql`status in ('queued', 'sending', 'unknown', 'needs_person')`),
    index("operations_of_record").on(t.firmId, t.connectionId, t.resource, t.externalId, t.createdAt),
    index("operations_of_document")
      .on(t.firmId, t.documentId, t.createdAt)
      .where(sql`document_id is not null`),
    index("operations_recent").on(t.firmId, t.createdAt, t.id),
    index("operations_sending").on(t.workerId).where(sql`status = 'sending'`),
    check("operations_status", oneOf("status", OPERATION_STATUSES)),
    ...firmPolicies(),
  ],
);

export type OperationRow = typeof operations.$inferSelect;
