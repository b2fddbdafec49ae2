import { sql } from "drizzle-orm";
import { char, customType, numeric, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** An id made by the database: `gen_random_uuid()`. */
export function id() {
  return uuid().notNull().defaultRandom();
}

/** The tenant. Part of every key of a firm-owned table. */
export function firmId() {
  return uuid().notNull();
}

export function createdAt() {
  return timestamp({ withTimezone: true }).notNull().defaultNow();
}

export function instant() {
  return timestamp({ withTimezone: true });
}

/** An exact amount, `numeric(19,4)`; the currency stands beside it. */
export function amount() {
  return numeric({ precision: 19, scale: 4 });
}

/** A quantity or unit price, `numeric(19,6)`. */
export function quantity() {
  return numeric({ precision: 19, scale: 6 });
}

/** ISO 4217. */
export function currency() {
  return char({ length: 3 });
}

/** A credential sealed by `@comptoir/secrets`; never plain. */
export function sealed() {
  return text();
}

/** Bytes, for hashes. */
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** CHECK text for a closed set of words. */
export function oneOf(column: string, words: readonly string[]) {
  return sql.raw(`"${column}" in (${words.map((word) => `'${word}'`).join(", ")})`);
}

/** Text that lists are sorted by: the ICU root collation, so that "Éclair" stands before "Zebra". */
export const sortableText = customType<{ data: string }>({ dataType: () => 'text collate "und-x-icu"' });
