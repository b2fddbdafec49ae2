import { sql } from "drizzle-orm";
import { date, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { companies } from "./companies";
import { connections } from "./connections";
import { amount, createdAt, currency, firmId, id, instant } from "./columns";
import { firmPolicies } from "./policies";

/** Money that a company received, as its provider has it (a receipt). `amount` in `currency`. Written by ingest only. */
export const payments = pgTable(
  "payments",
  {
    firmId: firmId(),
    id: id(),
    companyId: uuid().notNull(),
    connectionId: uuid().notNull(),
    externalId: text().notNull(),
    number: text(),
    partyExternalId: text(),
    partyName: text(),
    receivedOn: date({ mode: "string" }),
    amount: amount(),
    currency: currency().notNull(),
    method: text(),
    reference: text(),
    deletedAtProvider: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    uniqueIndex("payments_source_key").on(t.firmId, t.connectionId, t.externalId),
    index("payments_recent").on(t.firmId, t.receivedOn, t.id),
    index("payments_by_company").on(t.firmId, t.companyId, t.receivedOn, t.id),
    index("payments_deleted")
      .on(t.firmId, t.connectionId, t.externalId)
      .where(sql`deleted_at_provider is not null`),
    ...firmPolicies(),
  ],
);

export type PaymentRow = typeof payments.$inferSelect;
