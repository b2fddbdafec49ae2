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
import { createdAt, currency, firmId, id, instant, oneOf, quantity, sortableText } from "./columns";
import { firmPolicies } from "./policies";

export const PRODUCT_KINDS = ["product", "service"] as const;

/** A product or service of a company, as its provider knows it. Prices in `currency`, rates in percent. Written by ingest only. */
export const products = pgTable(
  "products",
  {
    firmId: firmId(),
    id: id(),
    companyId: uuid().notNull(),
    connectionId: uuid().notNull(),
    externalId: text().notNull(),
    kind: text({ enum: PRODUCT_KINDS }).notNull(),
    code: text(),
    name: sortableText().notNull(),
    description: text(),
    unit: text(),
    unitPrice: quantity(),
    priceIncludesTax: boolean().notNull(),
    taxRate: quantity(),
    currency: currency().notNull(),
    family: text(),
    hasImage: boolean().notNull(),
    active: boolean().notNull(),
    searchText: text().notNull(),
    deletedAtProvider: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    uniqueIndex("products_source_key").on(t.firmId, t.connectionId, t.externalId),
    index("products_by_name").on(t.firmId, t.name, t.id),
    index("products_by_company").on(t.firmId, t.companyId, t.name, t.id),
    index("products_deleted")
      .on(t.firmId, t.connectionId, t.externalId)
      .where(sql`deleted_at_provider is not null`),
    check("products_kind", oneOf("kind", PRODUCT_KINDS)),
    ...firmPolicies(),
  ],
);

export type ProductRow = typeof products.$inferSelect;
