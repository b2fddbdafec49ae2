import { z } from "zod";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { signSql } from "../invoices/sign";
import { readUnknownAmounts, type UnknownAmounts } from "./unknown-amounts";

/** Sums of what is known; `unknown` documents do not say their amount. */
const Sum = z.object({ count: z.number(), net: z.string(), gross: z.string(), unknown: z.number() });

export const CompanyFigures = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  currency: z.string(),
  /** Of the chosen month, one entry per currency, final documents only. */
  figures: z.array(
    z.object({
      currency: z.string(),
      sales: Sum,
      purchases: Sum,
      /** Still to be paid on sales; `openUnknown` sales do not say it. */
      open: z.string(),
      openUnknown: z.number(),
    }),
  ),
  /** The six months up to the chosen one, gross, in the company's own currency. */
  months: z.array(z.object({ month: z.string(), sales: z.string(), purchases: z.string() })),
});
export type CompanyFigures = z.infer<typeof CompanyFigures>;

/** Each company's month from the roll-ups; `month` is YYYY-MM. At most 200 companies. */
export async function readFigures(
  tx: FirmTransaction,
  ctx: FirmContext,
  wanted: { month: string; companyId: string | null },
): Promise<CompanyFigures[]> {
  const { sql, firmId } = tx;
  const scope = wanted.companyId ? [wanted.companyId] : companyIds(ctx);
  const ids = scope === null ? null : [...scope];
  const first = `${wanted.month}-01`;
  const companies = await sql<Omit<CompanyFigures, "figures" | "months">[]>`
    select id, name, country, currency from companies
    where firm_id = ${firmId} and archived_at is null ${ids === null ? sql`` : sql`and id = any(${ids}::uuid[])`}
    order by name, id limit 200`;
  const [sums, unknowns] = await Promise.all([readSums(tx, ids, first), readUnknownAmounts(tx, ids, first)]);
  return companies.map((company) => {
    const own = sums.filter((sum) => sum.companyId === company.id);
    const unknown = unknowns.filter((row) => row.companyId === company.id);
    const ofMonth = own.filter((sum) => sum.month === first);
    return {
      ...company,
      figures: figuresOf(ofMonth, unknown),
      months: monthsOf(own, first, company.currency),
    };
  });
}

type SumRow = {
  companyId: string;
  month: string;
  currency: string;
  direction: "sale" | "purchase";
  count: number;
  net: string;
  gross: string;
  open: string;
};

async function readSums(tx: FirmTransaction, ids: string[] | null, first: string): Promise<SumRow[]> {
  const { sql, firmId } = tx;
  const sign = signSql(tx, sql`r.kind`);
  return await sql<SumRow[]>`
    select r.company_id as "companyId", r.month::text as month, r.currency, r.direction,
      sum(r.count * abs(${sign}))::int as count, trim_scale(sum(r.net * ${sign}))::text as net,
      trim_scale(sum(r.gross * ${sign}))::text as gross, trim_scale(sum(r.open * ${sign}))::text as open
    from invoice_rollups r
    where r.firm_id = ${firmId} and r.lifecycle = 'final' and r.count <> 0
      and r.month between (${first}::date - interval '5 months')::date and ${first}::date
      ${ids === null ? sql`` : sql`and r.company_id = any(${ids}::uuid[])`}
    group by r.company_id, r.month, r.currency, r.direction`;
}

const NOTHING = { count: 0, net: "0", gross: "0", open: "0" };

function figuresOf(ofMonth: SumRow[], unknowns: UnknownAmounts[]): CompanyFigures["figures"] {
  const currencies = [...new Set(ofMonth.map((sum) => sum.currency))].sort();
  return currencies.map((currency) => {
    const of = (direction: "sale" | "purchase") => {
      const isIt = (row: { currency: string; direction: string }) =>
        row.currency === currency && row.direction === direction;
      return { sum: ofMonth.find(isIt) ?? NOTHING, unknown: unknowns.find(isIt) };
    };
    const sales = of("sale");
    return {
      currency,
      sales: shape(sales),
      purchases: shape(of("purchase")),
      open: sales.sum.open,
      openUnknown: sales.unknown?.open ?? 0,
    };
  });
}

function shape({ sum, unknown }: { sum: typeof NOTHING; unknown: UnknownAmounts | undefined }) {
  return { count: sum.count, net: sum.net, gross: sum.gross, unknown: unknown?.gross ?? 0 };
}

function monthsOf(sums: SumRow[], first: string, currency: string): CompanyFigures["months"] {
  return lastSixMonths(first).map((month) => {
    const ofMonth = sums.filter((sum) => sum.month === `${month}-01` && sum.currency === currency);
    return {
      month,
      sales: ofMonth.find((sum) => sum.direction === "sale")?.gross ?? "0",
      purchases: ofMonth.find((sum) => sum.direction === "purchase")?.gross ?? "0",
    };
  });
}

function lastSixMonths(first: string): string[] {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return [5, 4, 3, 2, 1, 0].map((back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
