import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { loadCompany } from "./load";

export const CompanyByIdInput = z.object({ id: z.guid() });
export type CompanyByIdInput = z.infer<typeof CompanyByIdInput>;

export const CompanyDetail = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  taxId: z.string().nullable(),
  currency: z.string(),
  timeZone: z.string(),
});
export type CompanyDetail = z.infer<typeof CompanyDetail>;

/** One company. @throws ServiceError not_found */
export async function companyById(ctx: FirmContext, input: CompanyByIdInput): Promise<CompanyDetail> {
  authorize(ctx, "read");
  return await withFirm(ctx.database, ctx.firmId, (tx) => loadCompany(tx, ctx, input.id));
}
