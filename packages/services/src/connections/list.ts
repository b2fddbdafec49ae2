import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import { checkCompany } from "../companies/load";
import type { FirmContext } from "../context";
import {
  ConnectionSummary,
  connectionColumns,
  connectionScope,
  connectionSource,
  shapeConnection,
} from "./row";

export const ListConnectionsInput = z.object({ companyId: z.guid().optional() });
export type ListConnectionsInput = z.infer<typeof ListConnectionsInput>;

export const ConnectionList = z.array(ConnectionSummary);

/** The connections within reach, at most 500; firm-wide ones stand in every company's list. @throws ServiceError not_found */
export async function listConnections(
  ctx: FirmContext,
  input: ListConnectionsInput,
): Promise<ConnectionSummary[]> {
  authorize(ctx, "read");
  const { companyId } = input;
  const rows = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await checkCompany(tx, ctx, companyId);
    return await sql<ConnectionSummary[]>`
      select ${connectionColumns(tx, ctx)} from ${connectionSource(tx)}
      where ${connectionScope(tx, ctx)} and x.status <> 'disconnected'
        ${companyId ? sql`and (x.company_id = ${companyId} or x.company_id is null)` : sql``}
      order by c.name nulls last, x.created_at, x.id limit 500`;
  });
  return rows.map(shapeConnection);
}
