import { PARTY_ROLES, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { searchedCompanies } from "../connections/searched-companies";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { normalizeSearch } from "../search-text";
import { CustomerRow, customerColumns, customerSource } from "./row";

export const ListCustomersInput = z.object({
  companyId: z.guid().optional(),
  connectionId: z.guid().optional(),
  role: z.enum(PARTY_ROLES).default("customer"),
  search: z.string().trim().max(200).optional(),
  /** Not named "direction": tRPC sends that word of its own with every page. */
  order: z.enum(["asc", "desc"]).default("asc"),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListCustomersInput = z.infer<typeof ListCustomersInput>;

export const CustomerPage = z.object({ rows: z.array(CustomerRow), nextCursor: z.string().nullable() });
export type CustomerPage = z.infer<typeof CustomerPage>;

/** A page of customers or suppliers by name. @throws ServiceError not_found for a company outside the actor's scope */
export async function listCustomers(ctx: FirmContext, input: ListCustomersInput): Promise<CustomerPage> {
  authorize(ctx, "read");
  const bound = [input.companyId, input.connectionId, input.role, input.search, input.order];
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
    return await sql<CustomerRow[]>`
      select ${customerColumns(tx)} from ${customerSource(tx)}
      where p.firm_id = ${tx.firmId} and p.role = ${input.role} and ${scopeSql(tx, ctx, input)}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${input.limit + 1}`;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const hasMore = rows.length > input.limit && last !== undefined;
  return { rows: page, nextCursor: hasMore ? encodeCursor({ value: last.name, id: last.id }, bound) : null };
}

function scopeSql(tx: FirmTransaction, ctx: FirmContext, input: ListCustomersInput) {
  const { sql } = tx;
  const scope = input.companyId ? [input.companyId] : companyIds(ctx);
  const ids = scope === null ? null : [...scope];
  const inCompanies = ids === null ? sql`true` : sql`p.company_id = any(${ids}::uuid[])`;
  const inScope = input.connectionId
    ? sql`${inCompanies} and p.connection_id = ${input.connectionId}`
    : inCompanies;
  if (!input.search) return inScope;
  const searched = searchedCompanies(tx, { connectionId: input.connectionId, ids });
  return sql`${inScope} and p.id in (
    select search_parties(${normalizeSearch(input.search)}, ${input.role}, ${searched}, 5000))`;
}
