import { operations, withFirm } from "@comptoir/db";
import { resourceOf } from "@comptoir/providers";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { ServiceError } from "../errors";
import { publishEvent } from "../events";
import { enqueueJob } from "../jobs";
import { awaitOperation } from "./await-operation";
import { readFileOf } from "./file";
import { Operation } from "./operation";
import { OperationOrder, prepareOperation } from "./prepare";

export const RequestOperationInput = OperationOrder;
export const RequestOperationOutput = Operation;

/** A lost job would leave an operation open, so it is tried for hours. */
const JOB_ATTEMPTS = 20;

/**
 * Orders a write and waits at most ten seconds for its end. Only a worker sends it, once. The same order again is the
 * same operation.
 * @throws ServiceError not_found, invalid, precondition, or conflict while an earlier attempt is unresolved.
 */
export async function requestOperation(ctx: FirmContext, input: OperationOrder): Promise<Operation> {
  authorize(ctx, "operate");
  const { actor } = ctx;
  if (actor.kind === "worker") throw new ServiceError("forbidden", "A person must ask for this.");
  const { type, connectionId, externalId, documentId } = input;
  const resource = resourceOf(type);
  const standing = await standingOrder(ctx, input);
  if (standing !== null) return awaitOperation(ctx, standing);
  const file = await readFileOf(ctx, documentId);
  const operationId = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const { record, request, call } = await prepareOperation(tx, ctx, {
      order: input,
      file,
      isOrdered: true,
    });
    const { companyId } = record;
    const subject = { companyId, connectionId, resource, externalId };
    const [created] = await tx.db
      .insert(operations)
      .values({
        firmId: tx.firmId,
        id: call.key,
        ...subject,
        type,
        input: input.input,
        documentId,
        request,
        requestedBy: actor.userId,
      })
      .onConflictDoNothing()
      .returning({ id: operations.id });
    if (!created) throw underWay();
    const { id } = created;
    const job = { task: "run-operation", payload: { operationId: id } } as const;
    await enqueueJob(tx, job, { maxAttempts: JOB_ATTEMPTS });
    await recordAudit(tx, ctx, {
      action: "operation.requested",
      entityType: "operation",
      entityId: id,
      companyId,
      detail: { type, connectionId, externalId },
    });
    await publishEvent(tx, { type: "operation", operationId: id, ...subject, status: "queued" });
    return id;
  });
  return awaitOperation(ctx, operationId);
}

/** This very order, where it stands already: its answer was lost on the way to who ordered. */
async function standingOrder(
  ctx: FirmContext,
  { orderId, type, connectionId, externalId }: OperationOrder,
): Promise<string | null> {
  if (orderId === undefined) return null;
  const rows = await withFirm(ctx.database, ctx.firmId, ({ sql, firmId }) =>
    sql`select from operations where firm_id = ${firmId} and id = ${orderId} and type = ${type}
      and connection_id = ${connectionId} and (${externalId}::text is null or external_id = ${externalId})`.execute(),
  );
  return rows.length > 0 ? orderId : null;
}

function underWay(): ServiceError {
  const options = { entity: "record", reason: "operation_unresolved" };
  return new ServiceError("conflict", "This is being done already.", options);
}
