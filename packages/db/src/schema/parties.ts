import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { companies } from "./companies";
import { connections } from "./connections";
import { createdAt, firmId, id, instant, oneOf, sortableText } from "./columns";
import { firmPolicies } from "./policies";

export const PARTY_ROLES = ["customer", "supplier"] as const;

/** A customer or supplier of a company, as its provider knows it. Written by ingest only. */
export const parties = pgTable(
  "parties",
  {
    firmId: firmId(),
    id: id(),
    companyId: uuid().notNull(),
    connectionId: uuid().notNull(),
    role: text({ enum: PARTY_ROLES }).notNull(),
    externalId: text().notNull(),
    code: text(),
    name: sortableText().notNull(),
    taxId: text(),
    country: text(),
    email: text(),
    phone: text(),
    street: text(),
    postalCode: text(),
    city: text(),
    active: boolean().notNull().default(true),
    searchText: text().notNull(),
    deletedAtProvider: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    uniqueIndex("parties_source_key").on(t.firmId, t.connectionId, t.role, t.externalId),
    index("parties_by_name").on(t.firmId, t.role, t.name, t.id),
    index("parties_by_company").on(t.firmId, t.companyId, t.role, t.name, t.id),
    index("parties_deleted")
      .on(t.firmId, t.connectionId, t.externalId)
      .where(sql`deleted_at_provider is not null`),
    check("parties_role", oneOf("role", PARTY_ROLES)),
    ...firmPolicies(),
  ],
);

export type PartyRow = typeof parties.$inferSelect;
