import type { SqlFragment } from "@comptoir/db";
import { companyIds, type FirmContext, type FirmTransaction, seesCompany } from "../context";
import { notFound } from "../errors";
import type { InvoiceView } from "./filter";
import { hitsSql, type SearchHits } from "./search";
import { isAddedSql } from "./sign";

/**
 * Whether a final document that is to be paid is past its due day, by the company's own clock. Credits never are: it is
 * not the customer who owes them. Needs `c` joined.
 */
export function overdueSql(tx: FirmTransaction): SqlFragment {
  return tx.sql`coalesce(${mayBeOverdueSql(tx)} and i.due_on < (now() at time zone c.time_zone)::date, false)`;
}

/** As {@link overdueSql}, without the join, and null where no due day is known: few rows come so far that the company is asked. */
function isOverdueSql(tx: FirmTransaction): SqlFragment {
  return tx.sql`(${mayBeOverdueSql(tx)} and i.due_on < (select (now() at time zone c.time_zone)::date from companies c
      where c.firm_id = i.firm_id and c.id = i.company_id))`;
}

function mayBeOverdueSql(tx: FirmTransaction): SqlFragment {
  return tx.sql`i.payment in ('unpaid', 'partly_paid') and i.lifecycle = 'final'
    and ${isAddedSql(tx, tx.sql`i.kind`)}`;
}

/** A view, and what its search has found. */
export type SearchedView = InvoiceView & { hits: SearchHits | null };

/**
 * The conditions of a view over `invoices i` alone, the actor's companies included.
 * @throws ServiceError not_found for a company outside the actor's scope.
 */
export function viewSql(tx: FirmTransaction, ctx: FirmContext, view: SearchedView): SqlFragment {
  const { sql } = tx;
  const { filter } = view;
  if (view.companyId && !seesCompany(ctx, view.companyId)) throw notFound("company");
  const scope = view.companyId ? [view.companyId] : companyIds(ctx);
  const parts = [
    sql`i.firm_id = ${tx.firmId}`,
    scope === null
      ? null
      : scope.length === 1
        ? sql`i.company_id = ${scope[0] ?? ""}`
        : sql`i.company_id = any(${[...scope]}::uuid[])`,
    filter.deleted ? sql`i.deleted_at_provider is not null` : sql`i.deleted_at_provider is null`,
    oneOf(tx, sql`i.provider_id`, filter.providerIds),
    filter.connectionIds?.length ? sql`i.connection_id = any(${filter.connectionIds}::uuid[])` : null,
    filter.direction ? sql`i.direction = ${filter.direction}` : null,
    oneOf(tx, sql`i.kind`, filter.kinds),
    oneOf(tx, sql`i.lifecycle`, filter.lifecycles),
    oneOf(tx, sql`i.delivery`, filter.deliveries),
    oneOf(tx, sql`i.payment`, filter.payments),
    // each condition by itself, as an index can answer it
    filter.overdue ? isOverdueSql(tx) : null,
    filter.overdue === false ? sql`not coalesce(${isOverdueSql(tx)}, false)` : null,
    filter.issuedFrom ? sql`i.issued_on >= ${filter.issuedFrom}::date` : null,
    filter.issuedTo ? sql`i.issued_on <= ${filter.issuedTo}::date` : null,
    filter.grossMin
      ? sql`i.gross >= ${filter.grossMin}::numeric and i.gross_cents >= ${centsSql(tx, filter.grossMin)}`
      : null,
    filter.grossMax
      ? sql`i.gross <= ${filter.grossMax}::numeric and i.gross_cents <= ${centsSql(tx, filter.grossMax)}`
      : null,
    filter.currency ? sql`i.currency = ${filter.currency}` : null,
    filter.partyId ? partySql(tx, filter.partyId) : null,
    view.hits && hitsSql(tx, view.hits),
  ];
  return all(tx, parts);
}

/** An amount as `gross_cents` has it. */
export function centsSql({ sql }: Pick<FirmTransaction, "sql">, amount: string): SqlFragment {
  return sql`round(${amount}::text::numeric * 100)::bigint`;
}

function oneOf(
  tx: FirmTransaction,
  column: SqlFragment,
  words: readonly string[] | undefined,
): SqlFragment | null {
  if (!words?.length) return null;
  const { sql } = tx;
  return words.length === 1
    ? sql`${column} = ${words[0] ?? ""}`
    : sql`${column} = any(${[...words]}::text[])`;
}

function partySql({ sql, firmId }: FirmTransaction, partyId: string): SqlFragment {
  return sql`(i.connection_id, i.party_external_id) = (
    select p.connection_id, p.external_id from parties p where p.firm_id = ${firmId} and p.id = ${partyId})`;
}

function all({ sql }: FirmTransaction, parts: (SqlFragment | null)[]): SqlFragment {
  const given = parts.filter((part) => part !== null);
  return given.reduce((left, right) => sql`${left} and ${right}`);
}
