import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";
import { notFound } from "../errors";
import { signSql } from "../invoices/sign";
import { CustomerRow, customerColumns, customerSource } from "./row";

export const CustomerByIdInput = z.object({ id: z.guid() });
export type CustomerByIdInput = z.infer<typeof CustomerByIdInput>;

export const CustomerDetail = CustomerRow.extend({
  phone: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  /** Signed sums of final documents per currency. */
  totals: z.array(z.object({ currency: z.string(), gross: z.string(), open: z.string() })),
});
export type CustomerDetail = z.infer<typeof CustomerDetail>;

/** One customer or supplier with address and totals; its invoices come from the invoice list by `partyId`. @throws ServiceError not_found */
export async function customerById(ctx: FirmContext, input: CustomerByIdInput): Promise<CustomerDetail> {
  authorize(ctx, "read");
  const scope = companyIds(ctx);
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    const [row] = await sql<Omit<CustomerDetail, "totals">[]>`
      select ${customerColumns(tx)}, p.phone, p.street, p.postal_code as "postalCode"
      from ${customerSource(tx)} where p.firm_id = ${tx.firmId} and p.id = ${input.id}
        ${scope === null ? sql`` : sql`and p.company_id = any(${[...scope]}::uuid[])`}`;
    if (!row) throw notFound("customer");
    const totals = await sql<CustomerDetail["totals"]>`
      select i.currency, trim_scale(coalesce(sum(i.gross * ${signSql(tx, sql`i.kind`)}), 0))::text as gross,
        trim_scale(coalesce(sum(i.open * ${signSql(tx, sql`i.kind`)}), 0))::text as open
      from invoices i
      where i.firm_id = ${tx.firmId} and i.connection_id = ${row.connectionId} and i.company_id = ${row.companyId}
        and i.party_external_id = ${row.externalId}
        and i.direction = ${row.role === "customer" ? "sale" : "purchase"} and i.lifecycle = 'final' and i.deleted_at_provider is null
      group by i.currency order by i.currency limit 20`;
    return { ...row, totals: [...totals] };
  });
}
