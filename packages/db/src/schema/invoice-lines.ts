import { foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { amount, firmId, quantity } from "./columns";
import { invoices } from "./invoices";
import { firmPolicies } from "./policies";

/** The lines of an invoice, replaced as a whole when the invoice changes. Amounts in the invoice's currency, rates in percent. */
export const invoiceLines = pgTable(
  "invoice_lines",
  {
    firmId: firmId(),
    invoiceId: uuid().notNull(),
    position: integer().notNull(),
    description: text().notNull(),
    quantity: quantity(),
    unit: text(),
    unitPrice: quantity(),
    discount: text(),
    net: amount(),
    taxRate: quantity(),
    tax: amount(),
    gross: amount(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.invoiceId, t.position] }),
    foreignKey({ columns: [t.firmId, t.invoiceId], foreignColumns: [invoices.firmId, invoices.id] }).onDelete(
      "cascade",
    ),
    ...firmPolicies(),
  ],
);
