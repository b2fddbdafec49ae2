import { date, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { amount, currency, firmId } from "./columns";
import { companies } from "./companies";
import { firmPolicies } from "./policies";

/**
 * Totals per company and month, kept in the same transaction as the invoices they sum. Sums are of what is stored:
 * signs and what counts are decided by the reader. Months without a date stand under 0001-01-01.
 */
export const invoiceRollups = pgTable(
  "invoice_rollups",
  {
    firmId: firmId(),
    companyId: uuid().notNull(),
    direction: text().notNull(),
    kind: text().notNull(),
    lifecycle: text().notNull(),
    currency: currency().notNull(),
    month: date({ mode: "string" }).notNull(),
    count: integer().notNull(),
    net: amount().notNull(),
    tax: amount().notNull(),
    gross: amount().notNull(),
    open: amount().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.companyId, t.month, t.direction, t.kind, t.lifecycle, t.currency] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    ...firmPolicies(),
  ],
);
