import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { decodeCursor, encodeCursor } from "../cursor";
import { searchedCompanies } from "../connections/searched-companies";
import { type KeysetOrder, orderSql, rangesAfter } from "../keyset";
import { normalizeSearch } from "../search-text";
import { ProductRow, productColumns, productSource } from "./row";

export const ListProductsInput = z.object({
  companyId: z.guid().optional(),
  connectionId: z.guid().optional(),
  search: z.string().trim().max(200).optional(),
  /** Not named "direction": tRPC sends that word of its own with every page. */
  order: z.enum(["asc", "desc"]).default("asc"),
  cursor: z.string().max(1000).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListProductsInput = z.infer<typeof ListProductsInput>;

export const ProductPage = z.object({ rows: z.array(ProductRow), nextCursor: z.string().nullable() });
export type ProductPage = z.infer<typeof ProductPage>;

/** A page of products and services by name; those deleted at the provider are left out. @throws ServiceError not_found for a company outside the actor's scope */
export async function listProducts(ctx: FirmContext, input: ListProductsInput): Promise<ProductPage> {
  authorize(ctx, "read");
  const bound = [input.companyId, input.connectionId, input.search, input.order];
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
    return await sql<ProductRow[]>`
      select ${productColumns(tx)} from ${productSource(tx)}
      where p.firm_id = ${tx.firmId} and p.deleted_at_provider is null and ${scopeSql(tx, ctx, input)}
        ${range ? sql`and ${range}` : sql``}
      ${orderSql(tx, order)} limit ${input.limit + 1}`;
  });
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const hasMore = rows.length > input.limit && last !== undefined;
  return { rows: page, nextCursor: hasMore ? encodeCursor({ value: last.name, id: last.id }, bound) : null };
}

function scopeSql(tx: FirmTransaction, ctx: FirmContext, input: ListProductsInput) {
  const { sql } = tx;
  const scope = input.companyId ? [input.companyId] : companyIds(ctx);
  const ids = scope === null ? null : [...scope];
  const inScope = ids === null ? sql`true` : sql`p.company_id = any(${ids}::uuid[])`;
  const ofConnection = input.connectionId ? sql`p.connection_id = ${input.connectionId}` : sql`true`;
  if (!input.search) return sql`${inScope} and ${ofConnection}`;
  const searched = searchedCompanies(tx, { connectionId: input.connectionId, ids });
  return sql`${inScope} and ${ofConnection} and p.id in (
    select search_products(${normalizeSearch(input.search)}, ${searched}, 5000))`;
}
