import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound } from "../errors";
import { loadOperation } from "./load";
import { Operation, operationOfFirm } from "./operation";

export const OperationByIdInput = z.object({ id: z.guid() });
export type OperationByIdInput = z.infer<typeof OperationByIdInput>;
export const OperationByIdOutput = Operation;

/** One write to a provider as it stands now. @throws ServiceError not_found */
export async function operationById(ctx: FirmContext, input: OperationByIdInput): Promise<Operation> {
  authorize(ctx, "read");
  return withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { id } = await loadOperation(tx, ctx, input.id);
    const operation = await operationOfFirm(tx, id);
    if (!operation) throw notFound("operation");
    return operation;
  });
}
