import { readFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext, FirmTransaction } from "../context";
import { type InvoiceView, InvoiceView as View } from "./filter";
import { type CurrencyTotals, isRolledUp, rolledUpTotals } from "./rolled-up";
import { findHits } from "./search";
import { signSql } from "./sign";
import { viewSql } from "./where";

/** Reading rows to count them stops here: more of them are counted in the roll-ups, else "1,000+" has to do. */
const COUNT_CAP = 1_000;

export const CountInvoicesInput = View;

export const InvoiceCount = z.object({
  count: z.number(),
  isCapped: z.boolean(),
  /** Signed sums per currency (credits count against invoices); null when too many rows would have to be added up. */
  totals: z
    .array(
      z.object({
        currency: z.string(),
        count: z.number(),
        net: z.string(),
        gross: z.string(),
        open: z.string(),
      }),
    )
    .nullable(),
});
export type InvoiceCount = z.infer<typeof InvoiceCount>;

/**
 * How many invoices a view has and their totals per currency, never across. Of more than 1,000 both are known where the
 * roll-ups carry the view; otherwise 1,000 are counted.
 */
export async function countInvoices(ctx: FirmContext, input: InvoiceView): Promise<InvoiceCount> {
  authorize(ctx, "read");
  return await readFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkCompany(tx, ctx, input.companyId);
    const counted = await readTotals(tx, ctx, input);
    if (countOf(counted) <= COUNT_CAP) return { count: countOf(counted), isCapped: false, totals: counted };
    const rolledUp = isRolledUp(input.filter) ? await rolledUpTotals(tx, ctx, input) : [];
    // fewer than the rows just read: they were deleted in between
    if (countOf(rolledUp) <= COUNT_CAP) return { count: COUNT_CAP, isCapped: true, totals: null };
    return { count: countOf(rolledUp), isCapped: false, totals: rolledUp };
  });
}

function countOf(totals: readonly CurrencyTotals[]): number {
  return totals.reduce((sum, { count }) => sum + count, 0);
}

/** Totals of the view's rows, of one more than are counted at most. */
async function readTotals(tx: FirmTransaction, ctx: FirmContext, input: InvoiceView) {
  const { sql } = tx;
  const view = { ...input, hits: await findHits(tx, ctx, input) };
  const rows = await sql<CurrencyTotals[]>`
    select m.currency, count(*)::int as count,
      trim_scale(coalesce(sum(m.net * m.sign), 0))::text as net,
      trim_scale(coalesce(sum(m.gross * m.sign), 0))::text as gross,
      trim_scale(coalesce(sum(m.open * m.sign), 0))::text as open
    from (select i.currency, i.net, i.gross, i.open, ${signSql(tx, sql`i.kind`)} as sign
          from invoices i where ${viewSql(tx, ctx, view)} limit ${COUNT_CAP + 1}) m
    group by m.currency order by count desc, m.currency`;
  return [...rows];
}
