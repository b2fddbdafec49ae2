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
import { createdAt, firmId, id, oneOf } from "./columns";
import { companies } from "./companies";
import { connections } from "./connections";
import { invoices } from "./invoices";
import { firmPolicies } from "./policies";

export const DOCUMENT_STATUSES = ["stored", "quarantined"] as const;

/** A file in the object store that arrived for a company (or, quarantined, for nobody yet). Never overwritten. */
export const documents = pgTable(
  "documents",
  {
    firmId: firmId(),
    id: id(),
    connectionId: uuid().notNull(),
    /** null while quarantined for an unknown company. */
    companyId: uuid(),
    invoiceId: uuid(),
    status: text({ enum: DOCUMENT_STATUSES }).notNull(),
    /** What makes it one document: remote id, collector, invoice id and SHA-256. */
    originKey: text().notNull(),
    sha256: text().notNull(),
    objectKey: text().notNull(),
    contentType: text().notNull(),
    fileName: text().notNull(),
    size: integer().notNull(),
    reason: text(),
    receivedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    foreignKey({ columns: [t.firmId, t.invoiceId], foreignColumns: [invoices.firmId, invoices.id] }),
    uniqueIndex("documents_origin_key").on(t.firmId, t.connectionId, t.originKey),
    index("documents_recent").on(t.firmId, t.receivedAt, t.id),
    index("documents_of_invoice").on(t.firmId, t.invoiceId),
    check("documents_status", oneOf("status", DOCUMENT_STATUSES)),
    ...firmPolicies(),
  ],
);

export type DocumentRow = typeof documents.$inferSelect;
