import type { OperationRow } from "@comptoir/db";
import type { OperationTarget, OperationType } from "@comptoir/providers";
import { OPERATION_TYPES } from "@comptoir/providers";
import { companyIds, type FirmContext, type FirmTransaction } from "../context";
import { notFound } from "../errors";

export type LoadedOperation = Pick<
  OperationRow,
  "id" | "connectionId" | "invoiceId" | "status" | "stateBefore" | "workerId"
> & { type: OperationType; companyId: string; target: OperationTarget };

/** One operation on an invoice of the actor's companies. @throws ServiceError not_found otherwise. */
export async function loadOperation(
  tx: FirmTransaction,
  ctx: FirmContext,
  id: string,
): Promise<LoadedOperation> {
  const { sql, firmId } = tx;
  const scope = companyIds(ctx);
  const [row] = await sql<(Omit<LoadedOperation, "type" | "target"> & OperationTarget & { type: string })[]>`
    select o.id, o.connection_id as "connectionId", o.invoice_id as "invoiceId", o.type, o.status,
      o.state_before as "stateBefore", o.worker_id as "workerId", i.company_id as "companyId", i.resource,
      i.external_id as "externalId"
    from operations o join invoices i on i.firm_id = o.firm_id and i.id = o.invoice_id
    where o.firm_id = ${firmId} and o.id = ${id}
      ${scope === null ? sql`` : sql`and i.company_id = any(${[...scope]}::uuid[])`}`;
  const type = OPERATION_TYPES.find((known) => known === row?.type);
  if (!row || !type) throw notFound("operation");
  const { resource, externalId, ...operation } = row;
  return { ...operation, type, target: { resource, externalId } };
}
