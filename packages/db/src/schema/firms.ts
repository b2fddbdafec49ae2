import { sql } from "drizzle-orm";
import { boolean, pgPolicy, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { appRole, systemOnly } from "./policies";

/** An accounting practice: the tenant. Its id is the `firm_id` of everything it owns. */
export const firms = pgTable(
  "firms",
  {
    id: id(),
    /** Stands in the address: `/{slug}/invoices`. */
    slug: text().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    isDemo: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.id] }),
    uniqueIndex("firms_slug_key").on(t.slug),
    pgPolicy("own_firm", {
      as: "permissive",
      for: "select",
      to: appRole,
      using: sql`id = nullif(current_setting('app.firm_id', true), '')::uuid`,
    }),
    ...systemOnly(),
  ],
);

export type FirmRow = typeof firms.$inferSelect;
