import { operations, withFirm } from "@comptoir/db";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { publishEvent } from "../events";
import { enqueueJob } from "../jobs";
import { awaitOperation } from "./await-operation";
import { finalizeTarget } from "./finalize-target";
import { InvoiceOperation } from "./of-invoice";

export const RequestFinalizeInput = z.object({ id: z.guid() });
export type RequestFinalizeInput = z.infer<typeof RequestFinalizeInput>;
export const RequestFinalizeOutput = InvoiceOperation;

/** A lost job would leave an operation open, so it is tried for hours. */
const JOB_ATTEMPTS = 20;

/**
 * Orders the finalization of a draft and waits at most ten seconds for its end. Only a worker sends it, once.
 * @throws ServiceError not_found, precondition, or conflict while an earlier attempt is unresolved.
 */
export async function requestFinalize(
  ctx: FirmContext,
  input: RequestFinalizeInput,
): Promise<InvoiceOperation> {
  authorize(ctx, "operate");
  const { actor } = ctx;
  if (actor.kind === "worker") throw new ServiceError("forbidden", "A person must ask for this.");
  const operationId = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { invoice, request } = await finalizeTarget(tx, ctx, input.id);
    const [created] = await tx.db
      .insert(operations)
      .values({
        firmId: tx.firmId,
        connectionId: invoice.connectionId,
        invoiceId: invoice.id,
        type: "invoices.finalize",
        request,
        requestedBy: actor.userId,
      })
      .onConflictDoNothing()
      .returning({ id: operations.id });
    if (!created) {
      throw new ServiceError("conflict", "This invoice is being finalized already.", {
        entity: "invoice",
        reason: "operation_unresolved",
      });
    }
    const { id } = created;
    await enqueueJob(
      tx,
      { task: "run-operation", payload: { operationId: id } },
      { maxAttempts: JOB_ATTEMPTS },
    );
    await recordAudit(tx, ctx, {
      action: "operation.requested",
      entityType: "operation",
      entityId: id,
      companyId: invoice.companyId,
      detail: { type: "invoices.finalize", invoiceId: invoice.id },
    });
    const { id: invoiceId, companyId } = invoice;
    await publishEvent(tx, { type: "operation", operationId: id, invoiceId, companyId, status: "queued" });
    return id;
  });
  return awaitOperation(ctx, operationId);
}
