import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import type { InvoiceFilter, InvoiceView } from "./filter";
import { signSql } from "./sign";

/** Counts and signed sums of one currency, amounts as decimal text. */
export type CurrencyTotals = { currency: string; count: number; net: string; gross: string; open: string };

const DAY_MS = 86_400_000;

/** The first day of the year one: rows without a date stand under it, and no range of dates takes them in. */
const NO_MONTH = "0001-01-01";

/** Whether the roll-ups know all that the filter asks: whole months, and no condition on single documents. */
export function isRolledUp(filter: InvoiceFilter): boolean {
  const { direction: _, kinds: __, lifecycles: ___, currency: ____, ...rest } = filter;
  const { issuedFrom, issuedTo, deleted, ...others } = rest;
  return (
    !deleted &&
    (!issuedFrom || isFirstOfMonth(Date.parse(issuedFrom))) &&
    (!issuedTo || isFirstOfMonth(Date.parse(issuedTo) + DAY_MS)) &&
    Object.values(others).every(isUnused)
  );
}

/** The totals of a view that {@link isRolledUp}, whatever its size, from the months' sums. */
export async function rolledUpTotals(
  tx: FirmTransaction,
  ctx: FirmContext,
  { companyId, filter }: InvoiceView,
): Promise<CurrencyTotals[]> {
  const { sql, firmId } = tx;
  const sign = signSql(tx, sql`r.kind`);
  const scope = companyId ? [companyId] : companyIds(ctx);
  const { direction, issuedFrom, issuedTo, currency } = filter;
  const rows = await sql<CurrencyTotals[]>`
    select r.currency, sum(r.count)::int as count, trim_scale(sum(r.net * ${sign}))::text as net,
      trim_scale(sum(r.gross * ${sign}))::text as gross, trim_scale(sum(r.open * ${sign}))::text as open
    from invoice_rollups r
    where r.firm_id = ${firmId}
      ${scope === null ? sql`` : sql`and r.company_id = any(${[...scope]}::uuid[])`}
      ${filter.kinds?.length ? sql`and r.kind = any(${filter.kinds}::text[])` : sql``}
      ${filter.lifecycles?.length ? sql`and r.lifecycle = any(${filter.lifecycles}::text[])` : sql``}
      ${direction ? sql`and r.direction = ${direction}` : sql``}
      ${currency ? sql`and r.currency = ${currency}` : sql``}
      ${issuedFrom ? sql`and r.month >= ${issuedFrom}::date` : sql``}
      ${issuedTo ? sql`and r.month <= ${issuedTo}::date` : sql``}
      ${issuedFrom || issuedTo ? sql`and r.month <> ${NO_MONTH}::date` : sql``}
    group by r.currency having sum(r.count) > 0 order by count desc, r.currency`;
  return [...rows];
}

function isFirstOfMonth(at: number): boolean {
  return new Date(at).getUTCDate() === 1;
}

function isUnused(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
