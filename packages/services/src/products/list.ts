import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { NamedListInput, namedPage } from "../named-list";
import { ProductRow, productColumns, productSource } from "./row";

export const ListProductsInput = NamedListInput;
export type ListProductsInput = z.infer<typeof ListProductsInput>;

export const ProductPage = z.object({ rows: z.array(ProductRow), nextCursor: z.string().nullable() });
export type ProductPage = z.infer<typeof ProductPage>;

/** A page of products and services by name; those deleted at the provider are left out. @throws ServiceError not_found for a company outside the actor's scope */
export async function listProducts(ctx: FirmContext, input: ListProductsInput): Promise<ProductPage> {
  authorize(ctx, "read");
  return namedPage<ProductRow>(ctx, input, {
    bound: null,
    hits: ({ sql }, { query, companies }) => sql`select search_products(${query}, ${companies}, 5000)`,
    rows: async (tx, { condition, ending }) =>
      await tx.sql<ProductRow[]>`
        select ${productColumns(tx)} from ${productSource(tx)}
        where p.deleted_at_provider is null and ${condition} ${ending}`,
  });
}
