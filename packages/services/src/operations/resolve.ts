import { withFirm } from "@comptoir/db";
import { z } from "zod";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { operationById } from "./by-id";
import { loadOperation } from "./load";
import { Operation } from "./operation";
import { settleOperation } from "./settle";

// architecture-allow: settleOperation writes the audit entry with the outcome

export const ResolveOperationInput = z.object({
  id: z.guid(),
  outcome: z.enum(["succeeded", "not_applied"]),
});
export type ResolveOperationInput = z.infer<typeof ResolveOperationInput>;
export const ResolveOperationOutput = Operation;

/**
 * Ends an operation that the provider could not be asked about, by what a person has seen there. The record is read
 * again. @throws ServiceError not_found; precondition unless it needs a person
 */
export async function resolveOperation(ctx: FirmContext, input: ResolveOperationInput): Promise<Operation> {
  authorize(ctx, "operate");
  const operation = await withFirm(ctx.database, ctx.firmId, (tx) => loadOperation(tx, ctx, input.id));
  if (operation.status !== "needs_person") {
    throw new ServiceError("precondition", "This operation needs nobody.", {
      entity: "operation",
      reason: "resolved_already",
    });
  }
  await settleOperation(ctx, operation, { status: input.outcome, resolvedBy: "person" });
  return operationById(ctx, { id: input.id });
}
