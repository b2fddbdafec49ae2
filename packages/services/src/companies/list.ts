import { CONNECTION_STATUSES, withFirm } from "@comptoir/db";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import { authorize } from "../authorize";
import { companyIds, type FirmContext } from "../context";

export const CompanyRow = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  taxId: z.string().nullable(),
  currency: z.string(),
  timeZone: z.string(),
  invoiceCount: z.number(),
  connections: z.array(
    z.object({ id: z.string(), providerId: z.enum(PROVIDER_IDS), status: z.enum(CONNECTION_STATUSES) }),
  ),
});
export type CompanyRow = z.infer<typeof CompanyRow>;

export const CompanyList = z.array(CompanyRow);

/** The companies within the actor's reach, by name, at most 1,000; with their own connections and how many invoices they have. */
export async function listCompanies(ctx: FirmContext): Promise<CompanyRow[]> {
  authorize(ctx, "read");
  const scope = companyIds(ctx);
  const rows = await withFirm(
    ctx.database,
    ctx.firmId,
    ({ sql, firmId }) =>
      sql<CompanyRow[]>`
      select c.id, c.name, c.country, c.tax_id as "taxId", c.currency, c.time_zone as "timeZone",
        coalesce((select sum(r.count) from invoice_rollups r
          where r.firm_id = c.firm_id and r.company_id = c.id), 0)::int as "invoiceCount",
        coalesce((select json_agg(json_build_object('id', x.id, 'providerId', x.provider_id, 'status', x.status)
            order by x.created_at)
          from connections x where x.firm_id = c.firm_id and x.company_id = c.id
            and x.status <> 'disconnected'), '[]') as connections
      from companies c
      where c.firm_id = ${firmId} and c.archived_at is null
        ${scope === null ? sql`` : sql`and c.id = any(${[...scope]}::uuid[])`}
      order by c.name, c.id limit 1000`,
  );
  return [...rows];
}
