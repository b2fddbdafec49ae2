import { CONNECTION_STATUSES, withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import { connectionScope } from "../connections/row";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { CollectorCredentialRow, readCredentials } from "./credential-row";
import { endAbandonedWindows } from "./end-abandoned";

export const CollectorsOverviewInput = z.object({ companyId: z.guid().optional() });
export type CollectorsOverviewInput = z.infer<typeof CollectorsOverviewInput>;

/** `age` null: not known before the first window. `callback`: as found at the last window or nightly check. */
const CollectorConnection = z.object({
  id: z.string(),
  label: z.string(),
  status: z.enum(CONNECTION_STATUSES),
  age: z.enum(["present", "seed"]).nullable(),
  callback: z.object({ state: z.enum(["ours", "other", "none", "unknown"]) }),
});

export const CollectorsOverview = z.object({
  connections: z.array(CollectorConnection),
  companies: z.array(
    z.object({
      companyId: z.string(),
      companyName: z.string(),
      credentials: z.array(CollectorCredentialRow),
    }),
  ),
});
export type CollectorsOverview = z.infer<typeof CollectorsOverview>;

/** The suppliers connected for each company within reach, as last seen; at most 500 companies. @throws ServiceError not_found */
export async function collectorsOverview(
  ctx: FirmContext,
  { companyId }: CollectorsOverviewInput,
): Promise<CollectorsOverview> {
  authorize(ctx, "read");
  const scope = companyId ? [companyId] : companyIds(ctx);
  return await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await checkCompany(tx, ctx, companyId);
    await endAbandonedWindows(tx, ctx, scope);
    const connections = await readConnections(tx, ctx);
    const companies = await readCompanies(tx, scope);
    const stored = await readCredentials(tx, { companyIds: scope });
    return {
      connections,
      companies: companies.map((company) => ({
        ...company,
        credentials: stored.filter((credential) => credential.companyId === company.companyId),
      })),
    };
  });
}

async function readConnections(
  tx: FirmTransaction,
  ctx: FirmContext,
): Promise<CollectorsOverview["connections"]> {
  const rows = await tx.sql<CollectorsOverview["connections"]>`
    select x.id, coalesce(x.remote_account_name, x.settings ->> 'serverUrl', 'Invoice-Collector') as label, x.status,
      case when h.external_id = 'customer' then 'seed' when h.id is not null then 'present' end as age,
      json_build_object('state', case when x.status <> 'active' then 'unknown' when h.id is null then 'none'
        when h.replaced_at is not null then 'other' else 'ours' end) as callback
    from connections x
    left join lateral (select id, external_id, replaced_at from remote_hooks r
      where r.firm_id = x.firm_id and r.connection_id = x.id and r.removed_at is null
      order by r.created_at desc limit 1) h on true
    where ${connectionScope(tx, ctx)} and x.provider_id = 'invoice-collector' and x.status <> 'disconnected'
    order by x.created_at, x.id limit 50`;
  return [...rows];
}

async function readCompanies({ sql, firmId }: FirmTransaction, scope: readonly string[] | null) {
  const rows = await sql<{ companyId: string; companyName: string }[]>`
    select id as "companyId", name as "companyName" from companies
    where firm_id = ${firmId} and archived_at is null
      ${scope === null ? sql`` : sql`and id = any(${[...scope]}::uuid[])`}
    order by name, id limit 500`;
  return [...rows];
}
