import { withFirm } from "@comptoir/db";
import { RESOURCES } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import { loadConnection } from "../connections/load";
import type { FirmContext } from "../context";
import { Operation, operationsWhere } from "./operation";

export const ListOperationsInput = z.object({
  connectionId: z.guid(),
  resource: z.enum(RESOURCES).optional(),
  externalId: z.string().trim().min(1).max(200).optional(),
  limit: z.number().int().min(1).max(100).default(20),
});
export type ListOperationsInput = z.infer<typeof ListOperationsInput>;

export const OperationList = z.object({ operations: z.array(Operation) });

/** The newest writes of a connection, or of one of its records. @throws ServiceError not_found */
export async function listOperations(
  ctx: FirmContext,
  input: ListOperationsInput,
): Promise<z.infer<typeof OperationList>> {
  authorize(ctx, "read");
  const { connectionId, resource, externalId, limit } = input;
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { sql } = tx;
    await loadConnection(tx, ctx, connectionId);
    const condition = sql`connection_id = ${connectionId}
      ${resource ? sql`and resource = ${resource}` : sql``} ${externalId ? sql`and external_id = ${externalId}` : sql``}`;
    return { operations: await operationsWhere(tx, condition, limit) };
  });
}
