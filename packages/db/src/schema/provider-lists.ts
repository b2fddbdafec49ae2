import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { connections } from "./connections";
import { createdAt, firmId, instant, quantity, sortableText } from "./columns";
import { firmPolicies } from "./policies";

/**
 * One entry of a list as the provider gives it: tax rates, units, families, contacts, colleagues, banks. `resource` is
 * the list. Written by ingest only.
 */
export const providerLists = pgTable(
  "provider_lists",
  {
    firmId: firmId(),
    connectionId: uuid().notNull(),
    resource: text().notNull(),
    externalId: text().notNull(),
    code: text(),
    label: sortableText().notNull(),
    detail: text(),
    /** Percent, for tax rates. */
    rate: quantity(),
    active: boolean().notNull(),
    deletedAtProvider: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.connectionId, t.resource, t.externalId] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("provider_lists_by_label").on(t.firmId, t.connectionId, t.resource, t.label, t.externalId),
    ...firmPolicies(),
  ],
);

export type ProviderListRow = typeof providerLists.$inferSelect;
