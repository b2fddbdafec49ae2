import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound, ServiceError } from "../errors";
import {
  type ConnectionSummary,
  connectionColumns,
  connectionScope,
  connectionSource,
  shapeConnection,
} from "./row";

/** The only way for a screen to one connection: of this firm and within the actor's reach. @throws ServiceError not_found */
export async function loadConnection(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<ConnectionSummary> {
  const [row] = await tx.sql<ConnectionSummary[]>`
    select ${connectionColumns(tx, ctx)} from ${connectionSource(tx)} where ${connectionScope(tx, ctx)} and x.id = ${id}`;
  if (!row) throw notFound("connection");
  return shapeConnection(row);
}

/** As {@link loadConnection}, for changing it. @throws ServiceError not_found | forbidden as {@link checkMayChange} */
export async function loadChangeable(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<ConnectionSummary> {
  const found = await loadConnection(tx, ctx, id);
  checkMayChange(ctx, found.companyId);
  return found;
}

/** A firm-wide connection serves every company: members of some may see it, those of all may change it. @throws ServiceError forbidden */
export function checkMayChange(ctx: FirmContext, companyId: string | null): void {
  if (companyId === null && companyIds(ctx) !== null) {
    throw new ServiceError("forbidden", "This connection serves companies that you do not see.", {
      reason: "firm_wide",
    });
  }
}
