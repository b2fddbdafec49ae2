import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";
import { notFound } from "../errors";
import { type ProductRow, productColumns, productSource } from "./row";

export const ProductByIdInput = z.object({ id: z.guid() });
export type ProductByIdInput = z.infer<typeof ProductByIdInput>;

/** One product or service. @throws ServiceError not_found */
export async function productById(ctx: FirmContext, input: ProductByIdInput): Promise<ProductRow> {
  authorize(ctx, "read");
  const scope = companyIds(ctx);
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const [row] = await tx.sql<ProductRow[]>`
      select ${productColumns(tx)} from ${productSource(tx)} where p.firm_id = ${tx.firmId} and p.id = ${input.id}
        ${scope === null ? tx.sql`` : tx.sql`and p.company_id = any(${[...scope]}::uuid[])`}`;
    if (!row) throw notFound("product");
    return row;
  });
}
