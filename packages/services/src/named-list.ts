import { type SqlFragment, withFirm } from "@comptoir/db";
import { z } from "zod";
import { checkCompany } from "./companies/load";
import { searchedCompanies } from "./connections/searched-companies";
import { companyIds, type FirmContext, type FirmTransaction } from "./context";
import { decodeCursor, encodeCursor } from "./cursor";
import { type KeysetOrder, orderSql, rangesAfter } from "./keyset";
import { normalizeSearch } from "./search-text";

/** What a list by name is asked by. */
export const NamedListInput = z.object({
  companyId: z.guid().optional(),
  connectionId: z.guid().optional(),
  search: z.string().trim().max(200).optional(),
  /** Not named "direction": tRPC sends that word of its own with every page. */
  order: z.enum(["asc", "desc"]).default("asc"),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type NamedListInput = z.infer<typeof NamedListInput>;

export type NamedList<Row> = {
  /** What narrows the list beside the input: a cursor belongs to it too. */
  bound: string | null;
  /** The ids that a search finds in the companies given. */
  hits: (tx: FirmTransaction, search: { query: string; companies: SqlFragment }) => SqlFragment;
  /** The rows of the table `p` that meet the condition, ending with order and limit. */
  rows: (tx: FirmTransaction, part: { condition: SqlFragment; ending: SqlFragment }) => Promise<Row[]>;
};

/** A page by name, of a table `p` whose rows belong to companies. @throws ServiceError not_found for a company outside the actor's scope */
export async function namedPage<Row extends { id: string; name: string }>(
  ctx: FirmContext,
  input: NamedListInput,
  list: NamedList<Row>,
): Promise<{ rows: Row[]; nextCursor: string | null }> {
  const bound = [input.companyId, input.connectionId, list.bound, input.search, input.order];
  const cursor = input.cursor ? decodeCursor(input.cursor, bound) : null;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await checkCompany(tx, ctx, input.companyId);
    const order: KeysetOrder = {
      column: sql`p.name`,
      id: sql`p.id`,
      valueOf: (text) => sql`${text}::text`,
      direction: input.order,
    };
    // names are never null: one range is enough
    const [range] = rangesAfter(tx, order, cursor);
    const condition = sql`p.firm_id = ${tx.firmId} and ${scopeSql(tx, ctx, { input, list })}
      ${range ? sql`and ${range}` : sql``}`;
    return await list.rows(tx, { condition, ending: sql`${orderSql(tx, order)} limit ${input.limit + 1}` });
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const hasMore = rows.length > input.limit && last !== undefined;
  return { rows: page, nextCursor: hasMore ? encodeCursor({ value: last.name, id: last.id }, bound) : null };
}

function scopeSql<Row>(
  tx: FirmTransaction,
  ctx: FirmContext,
  { input, list }: { input: NamedListInput; list: NamedList<Row> },
): SqlFragment {
  const { sql } = tx;
  const { companyId, connectionId, search } = input;
  const scope = companyId ? [companyId] : companyIds(ctx);
  const ids = scope === null ? null : [...scope];
  const inCompanies = ids === null ? sql`true` : sql`p.company_id = any(${ids}::uuid[])`;
  const inScope = connectionId ? sql`${inCompanies} and p.connection_id = ${connectionId}` : inCompanies;
  if (!search) return inScope;
  const companies = searchedCompanies(tx, { connectionId, ids });
  return sql`${inScope} and p.id in (${list.hits(tx, { query: normalizeSearch(search), companies })})`;
}
