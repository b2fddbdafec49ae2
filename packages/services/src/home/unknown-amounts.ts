import type { FirmTransaction } from "../context";
import { signSql } from "../invoices/sign";

/** How many final documents of a month do not say an amount, or what is still to be paid. */
export type UnknownAmounts = {
  companyId: string;
  currency: string;
  direction: "sale" | "purchase";
  gross: number;
  open: number;
};

/** Counted from the month's rows: sums in the roll-ups cannot tell nothing from unknown. */
export async function readUnknownAmounts(
  tx: FirmTransaction,
  ids: string[] | null,
  first: string,
): Promise<UnknownAmounts[]> {
  const { sql, firmId } = tx;
  const rows = await sql<UnknownAmounts[]>`
    select i.company_id as "companyId", i.currency, i.direction,
      count(*) filter (where i.gross is null)::int as gross, count(*) filter (where i.open is null)::int as open
    from invoices i
    where i.firm_id = ${firmId} and i.lifecycle = 'final' and i.deleted_at_provider is null
      and i.issued_on >= ${first}::date and i.issued_on < (${first}::date + interval '1 month')::date
      and (i.gross is null or i.open is null) and ${signSql(tx, sql`i.kind`)} <> 0
      ${ids === null ? sql`` : sql`and i.company_id = any(${ids}::uuid[])`}
    group by i.company_id, i.currency, i.direction`;
  return [...rows];
}
