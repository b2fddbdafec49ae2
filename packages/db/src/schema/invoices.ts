import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { amount, createdAt, currency, firmId, id, instant, oneOf, sortableText } from "./columns";
import { companies } from "./companies";
import { connections } from "./connections";
import { DELIVERIES, DIRECTIONS, KINDS, LIFECYCLES, PAYMENTS } from "./invoice-words";
import { firmPolicies } from "./policies";

type Narrowing = Record<(typeof NARROWED_BY)[number], AnyPgColumn>;

/** What lists are narrowed by stands in the indexes that sort them: rows that do not match are passed over unread. */
const NARROWED_BY = [
  "companyId",
  "payment",
  "lifecycle",
  "kind",
  "delivery",
  "currency",
  "direction",
] as const;

function narrowing(table: Narrowing) {
  return NARROWED_BY.map((name) => table[name]);
}

/** What lists show unless the deleted are asked for: without them an index tells all that it is read for. */
const current = sql`deleted_at_provider is null`;

/**
 * One commercial document of a company, slim: what lists and totals need. Written by ingest only; what the provider
 * sent stands in `source_records`. Amounts in `currency`; null is unknown. Overdue is derived (payment, due date, the
 * company's day). Deleted at the provider is a mark, never a removed row.
 */
export const invoices = pgTable(
  "invoices",
  {
    firmId: firmId(),
    id: id(),
    companyId: uuid().notNull(),
    connectionId: uuid().notNull(),
    providerId: text().notNull(),
    resource: text().notNull(),
    externalId: text().notNull(),
    direction: text({ enum: DIRECTIONS }).notNull(),
    kind: text({ enum: KINDS }).notNull(),
    number: sortableText(),
    lifecycle: text({ enum: LIFECYCLES }).notNull(),
    delivery: text({ enum: DELIVERIES }).notNull(),
    payment: text({ enum: PAYMENTS }).notNull(),
    providerStatus: text(),
    issuedOn: date({ mode: "string" }),
    dueOn: date({ mode: "string" }),
    currency: currency().notNull(),
    net: amount(),
    tax: amount(),
    gross: amount(),
    /** Gross in hundredths, for sorts and ranges: under row-level security no index serves a comparison of numerics. */
    grossCents: bigint({ mode: "bigint" }).generatedAlwaysAs(sql`round(gross * 100)::bigint`),
    open: amount(),
    /** The party's id at the provider, for the link to `parties` (which may arrive later). */
    partyExternalId: text(),
    partyName: sortableText(),
    partyTaxId: text(),
    hasDocument: boolean().notNull(),
    searchText: text().notNull(),
    deletedAtProvider: instant(),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.firmId, t.id] }),
    foreignKey({ columns: [t.firmId, t.companyId], foreignColumns: [companies.firmId, companies.id] }),
    foreignKey({ columns: [t.firmId, t.connectionId], foreignColumns: [connections.firmId, connections.id] }),
    index("invoices_by_issued")
      .on(t.firmId, t.issuedOn, t.id, ...narrowing(t), t.dueOn, t.grossCents)
      .where(current),
    index("invoices_by_due")
      .on(t.firmId, t.dueOn, t.id, ...narrowing(t), t.issuedOn, t.grossCents)
      .where(current),
    index("invoices_by_gross")
      .on(t.firmId, t.grossCents, t.id, ...narrowing(t), t.issuedOn)
      .where(current),
    index("invoices_by_number")
      .on(t.firmId, t.number, t.id, ...narrowing(t), t.issuedOn, t.grossCents)
      .where(current),
    index("invoices_by_party")
      .on(t.firmId, t.partyName, t.id, ...narrowing(t), t.issuedOn, t.grossCents)
      .where(current),
    index("invoices_by_company").on(t.firmId, t.companyId, t.issuedOn, t.id),
    index("invoices_of_party").on(t.firmId, t.connectionId, t.partyExternalId, t.issuedOn),
    index("invoices_by_payment").on(t.firmId, t.payment, t.issuedOn, t.id),
    // mostly few, and then read whole: the index of a sort leads past all that is paid to the first of them
    index("invoices_open")
      .on(t.firmId, t.payment, t.issuedOn, t.id, t.companyId, t.direction, t.dueOn, t.number)
      .where(sql`payment in ('unpaid', 'partly_paid') and ${current}`),
    // few as well, and without a number: every other index leads past all that have one
    index("invoices_drafts")
      .on(t.firmId, t.issuedOn, t.id, t.companyId, t.number)
      .where(sql`lifecycle = 'draft' and ${current}`),
    index("invoices_deleted")
      .on(t.firmId, t.connectionId, t.resource, t.externalId)
      .where(sql`deleted_at_provider is not null`),
    // lower case: what a short search is compared with, from the number's beginning
    index("invoices_number_prefix").on(t.firmId, sql`lower(${t.number}) text_pattern_ops`),
    // After all others: where the planner knows nothing of a new firm they cost the same, and it takes the newest.
    uniqueIndex("invoices_source_key").on(t.firmId, t.connectionId, t.resource, t.externalId),
    check("invoices_direction", oneOf("direction", DIRECTIONS)),
    check("invoices_kind", oneOf("kind", KINDS)),
    check("invoices_lifecycle", oneOf("lifecycle", LIFECYCLES)),
    check("invoices_delivery", oneOf("delivery", DELIVERIES)),
    check("invoices_payment", oneOf("payment", PAYMENTS)),
    ...firmPolicies(),
  ],
);

export type InvoiceRow = typeof invoices.$inferSelect;
