import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { isoInstant } from "../instants";
import { Attention, readAttention } from "./attention";
import { CompanyFigures, readFigures } from "./figures";

export const HomeSummaryInput = z.object({
  companyId: z.guid().optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
});
export type HomeSummaryInput = z.infer<typeof HomeSummaryInput>;

export const HomeSummary = z.object({
  month: z.string(),
  attention: Attention,
  companies: z.array(CompanyFigures),
  recentDocuments: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      companyName: z.string(),
      receivedAt: z.string(),
      invoiceId: z.string().nullable(),
    }),
  ),
});
export type HomeSummary = z.infer<typeof HomeSummary>;

/** What needs somebody today, and the month's figures per company. @throws ServiceError not_found for a foreign company */
export async function homeSummary(ctx: FirmContext, input: HomeSummaryInput): Promise<HomeSummary> {
  authorize(ctx, "read");
  const month = input.month ?? ctx.ports.clock.now().toISOString().slice(0, 7);
  const companyId = input.companyId ?? null;
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkCompany(tx, ctx, input.companyId);
    return {
      month,
      attention: await readAttention(tx, ctx, companyId),
      companies: await readFigures(tx, ctx, { month, companyId }),
      recentDocuments: await readRecent(tx, ctx, companyId),
    };
  });
}

async function readRecent({ sql, firmId }: FirmTransaction, ctx: FirmContext, companyId: string | null) {
  const scope = companyId ? [companyId] : companyIds(ctx);
  const rows = await sql<HomeSummary["recentDocuments"]>`
    select d.id, d.file_name as "fileName", c.name as "companyName", d.received_at as "receivedAt",
      d.invoice_id as "invoiceId"
    from documents d join companies c on c.firm_id = d.firm_id and c.id = d.company_id
    where d.firm_id = ${firmId} and d.status = 'stored'
      ${scope === null ? sql`` : sql`and d.company_id = any(${[...scope]}::uuid[])`}
    order by d.received_at desc, d.id desc limit 6`;
  return rows.map((row) => ({ ...row, receivedAt: isoInstant(row.receivedAt) }));
}
