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
import { connections } from "./connections";
import { invoices } from "./invoices";
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
 * unresolved operation of a type stands for an invoice.
 */
export const operations = pgTable(
  "operations",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    invoiceId: uuid().notNull(),
    type: text().notNull(),
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
    foreignKey({ columns: [t.firmId, t.invoiceId], foreignColumns: [invoices.firmId, invoices.id] }),
    uniqueIndex("operations_unresolved_key")
      .on(t.firmId, t.invoiceId, t.type)
      .where(sql`status in ('queued', 'sending', 'unknown', 'needs_person')`),
    index("operations_of_invoice").on(t.firmId, t.invoiceId, t.createdAt),
    index("operations_sending").on(t.workerId).where(sql`status = 'sending'`),
    check("operations_status", oneOf("status", OPERATION_STATUSES)),
    ...firmPolicies(),
  ],
);

export type OperationRow = typeof operations.$inferSelect;
