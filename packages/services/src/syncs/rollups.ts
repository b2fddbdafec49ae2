import type { FirmTransaction } from "../context";

/** Where rows without a date stand. */
const NO_MONTH = "0001-01-01";

/**
 * CTEs that move the roll-ups from what the CTE `before` holds to what the CTE `after` holds (rows of `invoices`, the
 * deleted ones counting as gone). To be put after those two; ends without a comma. Rows are locked in the order of
 * their key, a row that comes to nothing stays with zeros.
 */
export function rollupMove({ sql, firmId }: FirmTransaction) {
  return sql`
    signed as (
      select 1 as sign, company_id, direction, kind, lifecycle, currency, issued_on, net, tax, gross, open
      from after where deleted_at_provider is null
      union all
      select -1, company_id, direction, kind, lifecycle, currency, issued_on, net, tax, gross, open
      from before where deleted_at_provider is null
    ), delta as (
      select company_id, coalesce(date_trunc('month', issued_on)::date, ${NO_MONTH}::date) as month,
        direction, kind, lifecycle, currency, sum(sign) as count, sum(sign * coalesce(net, 0)) as net,
        sum(sign * coalesce(tax, 0)) as tax, sum(sign * coalesce(gross, 0)) as gross,
        sum(sign * coalesce(open, 0)) as open
      from signed group by 1, 2, 3, 4, 5, 6
    ), moved as (
      insert into invoice_rollups
        (firm_id, company_id, month, direction, kind, lifecycle, currency, count, net, tax, gross, open)
      select ${firmId}, company_id, month, direction, kind, lifecycle, currency, count, net, tax, gross, open
      from delta where (count, net, tax, gross, open) <> (0, 0, 0, 0, 0)
      order by company_id, month, direction, kind, lifecycle, currency
      on conflict (firm_id, company_id, month, direction, kind, lifecycle, currency) do update
      set count = invoice_rollups.count + excluded.count, net = invoice_rollups.net + excluded.net,
        tax = invoice_rollups.tax + excluded.tax, gross = invoice_rollups.gross + excluded.gross,
        open = invoice_rollups.open + excluded.open
    )`;
}
