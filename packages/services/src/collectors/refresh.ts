import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { loadCompany } from "../companies/load";
import type { FirmContext } from "../context";
import { accountsOfCompany } from "./accounts";
import { CollectorCredentialRow, readCredentials } from "./credential-row";
import { pollAccount } from "./poll-account";

export const RefreshCollectorsInput = z.object({ companyId: z.guid() });
export type RefreshCollectorsInput = z.infer<typeof RefreshCollectorsInput>;

export const CollectorCredentialList = z.array(CollectorCredentialRow);

/** A company's credentials as they stand at the service now, at most two seconds old. @throws ServiceError not_found | upstream */
export async function refreshCollectors(
  ctx: FirmContext,
  { companyId }: RefreshCollectorsInput,
): Promise<CollectorCredentialRow[]> {
  authorize(ctx, "read");
  const accounts = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await loadCompany(tx, ctx, companyId);
    return await accountsOfCompany(tx, companyId);
  });
  for (const account of accounts) await pollAccount(ctx, account);
  return await withFirm(ctx.database, ctx.firmId, (tx) => readCredentials(tx, { companyIds: [companyId] }));
}
