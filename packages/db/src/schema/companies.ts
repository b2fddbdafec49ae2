import { foreignKey, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, currency, firmId, id, instant } from "./columns";
import { firms } from "./firms";
import { firmPolicies } from "./policies";

/** A client of the firm, whose invoices it looks after. Archived, never deleted: its invoices stay. */
export const companies = pgTable(
  "companies",
  {
    firmId: firmId(),
    id: id(),
    name: text().notNull(),
    country: text().notNull(),
    taxId: text(),
    /** IANA zone: the company's day decides what is overdue. */
    timeZone: text().notNull(),
    currency: currency().notNull(),
    createdAt: createdAt(),
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId], foreignColumns: [firms.id] }),
    index("companies_name").on(t.firmId, t.name),
    ...firmPolicies(),
  ],
);

export type CompanyRow = typeof companies.$inferSelect;
