import { randomUUID } from "node:crypto";
import {
  type DocumentContent,
  isCreation,
  OPERATION_INPUTS,
  type OperationCall,
  type OperationInput,
  type OperationType,
  type ProviderOperation,
  type RequestPreview,
  resourceOf,
} from "@comptoir/providers";
import { z } from "zod";
import { openConnection } from "../connections/open";
import type { FirmContext, FirmTransaction } from "../context";
import { claimDocument } from "../documents/claim";
import { ServiceError } from "../errors";
import { availabilityOf } from "./availability";
import { operationsOf } from "./operation";
import { knownRecord, type LoadedRecord, loadRecord } from "./record";

type Variant = { [Type in OperationType]: { type: Type; input: z.input<(typeof OPERATION_INPUTS)[Type]> } };

const ORDER = {
  connectionId: z.guid(),
  /** The provider's id of the record; null for one that is to be made. */
  externalId: z.string().trim().min(1).max(200).nullable(),
  /** A stored document that goes with it. */
  documentId: z.guid().nullable().default(null),
  /** Made by who orders, once: the same order sent again, because its answer was lost, is the same operation. */
  orderId: z.guid().optional(),
};

const variants = Object.entries(OPERATION_INPUTS).map(([type, input]) =>
  z.object({ type: z.literal(type), input, ...ORDER }),
);

type Order<Input> = Input & {
  connectionId: string;
  externalId: string | null;
  documentId: string | null;
  orderId?: string;
};
type OrderInput = Variant[OperationType] & {
  connectionId: string;
  externalId: string | null;
  documentId?: string | null;
  orderId?: string;
};
type OrderOutput = {
  [Type in OperationType]: Order<{ type: Type; input: OperationInput<Type> }>;
}[OperationType];

/** A write that somebody asks for: its kind, what was entered, and the record. */
export const OperationOrder = orderSchema();
export type OperationOrder = OrderOutput;

/** The variants stand for exactly the keys of OPERATION_INPUTS, each with the input of its key. */
function orderSchema() {
  const [first, ...rest] = variants;
  if (!first) throw new Error("there is no kind of write");
  const union: unknown = z.discriminatedUnion("type", [first, ...rest]);
  return union as z.ZodType<OrderOutput, OrderInput>;
}

export type PreparedOperation = {
  record: LoadedRecord;
  operation: ProviderOperation;
  call: OperationCall;
  request: RequestPreview;
};

/**
 * A write as it would be sent. Asks nobody outside.
 * @throws ServiceError not_found; invalid; conflict while an earlier attempt is unresolved; precondition with the reason
 */
export async function prepareOperation(
  tx: FirmTransaction,
  ctx: FirmContext,
  { order, file, isOrdered }: { order: OperationOrder; file: DocumentContent | null; isOrdered: boolean },
): Promise<PreparedOperation> {
  const { type, connectionId, externalId } = order;
  if (isCreation(type) !== (externalId === null)) {
    throw new ServiceError("invalid", "A record is named exactly when one is changed.", { entity: "record" });
  }
  const resource = resourceOf(type);
  const record = await loadRecord(tx, ctx, { connectionId, resource, externalId, isOrdered });
  await claimDocument(tx, { type, documentId: order.documentId, companyId: record.companyId });
  const earlier = externalId === null ? [] : await operationsOf(tx, { connectionId, resource, externalId });
  const { allowed, reason } = availabilityOf(type, record, earlier);
  const operation = allowed ? openConnection(ctx, record.connection).operations?.[type] : undefined;
  if (!operation) {
    const code = reason === "operation_unresolved" ? "conflict" : "precondition";
    throw new ServiceError(code, "This cannot be done now.", {
      entity: "record",
      reason: reason ?? "not_offered_by_provider",
    });
  }
  const target = { resource, externalId };
  const call: OperationCall = { target, input: order.input, key: order.orderId ?? randomUUID(), file };
  const provider: ProviderOperation = operation;
  return {
    record,
    operation: provider,
    call,
    request: provider.preview(call, knownRecord(target, record.payload)),
  };
}
