import { readFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext } from "../context";
import { type InvoiceView, InvoiceView as View } from "./filter";
import { findHits } from "./search";
import { signSql } from "./sign";
import { viewSql } from "./where";

/** Counting stops here: "1,000+" is as useful as the number, and reading on is not bounded. */
const COUNT_CAP = 1_000;

export const CountInvoicesInput = View;

export const InvoiceCount = z.object({
  count: z.number(),
  isCapped: z.boolean(),
  /** Signed sums per currency (credits count against invoices); null when there are too many rows to add up here. */
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

type CurrencyRow = { currency: string; count: number; net: string; gross: string; open: string };

/** How many invoices a view has (at most 1,000 are counted) and their totals per currency, never across. */
export async function countInvoices(ctx: FirmContext, input: InvoiceView): Promise<InvoiceCount> {
  authorize(ctx, "read");
  const rows = await readFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await checkCompany(tx, ctx, input.companyId);
    const view = { ...input, hits: await findHits(tx, ctx, input) };
    return await sql<CurrencyRow[]>`
      select m.currency, count(*)::int as count,
        trim_scale(coalesce(sum(m.net * m.sign), 0))::text as net,
        trim_scale(coalesce(sum(m.gross * m.sign), 0))::text as gross,
        trim_scale(coalesce(sum(m.open * m.sign), 0))::text as open
      from (select i.currency, i.net, i.gross, i.open, ${signSql(tx, sql`i.kind`)} as sign
            from invoices i where ${viewSql(tx, ctx, view)} limit ${COUNT_CAP + 1}) m
      group by m.currency order by count desc, m.currency`;
  });
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const isCapped = count > COUNT_CAP;
  return { count: Math.min(count, COUNT_CAP), isCapped, totals: isCapped ? null : [...rows] };
}
