import type { OperationRow } from "@comptoir/db";
import {
  isOperationType,
  OPERATION_INPUTS,
  type OperationCall,
  type OperationTarget,
  type OperationType,
  type RawRecord,
} from "@comptoir/providers";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound } from "../errors";
import { readFileOf } from "./file";

type Columns = Pick<
  OperationRow,
  "id" | "connectionId" | "companyId" | "status" | "stateBefore" | "workerId" | "documentId"
>;

export type LoadedOperation = Columns & {
  type: OperationType;
  target: OperationTarget;
  /** As it was checked when it was ordered. */
  input: unknown;
};

/** One operation in the actor's companies. @throws ServiceError not_found otherwise. */
export async function loadOperation(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<LoadedOperation> {
  const { sql, firmId } = tx;
  const scope = companyIds(ctx);
  const [row] = await sql<(Columns & OperationTarget & { type: string; input: unknown })[]>`
    select id, connection_id as "connectionId", company_id as "companyId", type, input, status,
      state_before as "stateBefore", worker_id as "workerId", document_id as "documentId", resource,
      external_id as "externalId"
    from operations
    where firm_id = ${firmId} and id = ${id}
      ${scope === null ? sql`` : sql`and company_id = any(${[...scope]}::uuid[])`}`;
  if (!row || !isOperationType(row.type)) throw notFound("operation");
  const { resource, externalId, type, ...operation } = row;
  return { ...operation, type, target: { resource, externalId } };
}

/** What the connector is called with. @throws ServiceError not_found when its file is gone */
export async function callOf(
  ctx: FirmContext,
  { id, type, target, input, documentId }: LoadedOperation,
): Promise<OperationCall> {
  const file = await readFileOf(ctx, documentId);
  return { target, input: OPERATION_INPUTS[type].parse(input), key: id, file };
}

/** The provider's record before the call, as it was stored. */
export function recordBefore({
  target: { resource, externalId },
  stateBefore,
}: Pick<LoadedOperation, "target" | "stateBefore">): RawRecord | null {
  return externalId === null || stateBefore === null ? null : { resource, externalId, payload: stateBefore };
}
