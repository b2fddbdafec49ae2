import { OPERATION_STATUSES, type SqlFragment } from "@comptoir/db";
import { RESOURCES } from "@comptoir/providers";
import { PROVIDER_IDS } from "@comptoir/providers/catalog";
import { z } from "zod";
import type { FirmTransaction } from "../context";
import { isoInstant } from "../instants";

/** One write to a provider, as screens see it. `externalId` is null until a record that is being made has one. */
export const Operation = z.object({
  id: z.string(),
  type: z.string(),
  connectionId: z.string(),
  providerId: z.enum(PROVIDER_IDS),
  resource: z.enum(RESOURCES),
  externalId: z.string().nullable(),
  /** The invoice, credit or quote of ours that it is about, once there is one. */
  invoiceId: z.string().nullable(),
  /** The stored file that went with it. */
  document: z.object({ id: z.string(), fileName: z.string() }).nullable(),
  status: z.enum(OPERATION_STATUSES),
  resolvedBy: z.string().nullable(),
  errorMessage: z.string().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type Operation = z.infer<typeof Operation>;

/** The record that operations are about. */
export type RecordKey = { connectionId: string; resource: string; externalId: string };

/** A record's operations, newest first, at most twenty. */
export function operationsOf(tx: FirmTransaction, record: RecordKey): Promise<Operation[]> {
  const { connectionId, resource, externalId } = record;
  const { sql } = tx;
  return operationsWhere(
    tx,
    sql`connection_id = ${connectionId} and resource = ${resource} and external_id = ${externalId}`,
    20,
  );
}

/** One operation of the firm, whosever company it is about; null when there is none. */
export async function operationOfFirm(tx: FirmTransaction, id: string): Promise<Operation | null> {
  const [operation] = await operationsWhere(tx, tx.sql`id = ${id}`, 1);
  return operation ?? null;
}

/** Operations that meet a condition, newest first. */
export async function operationsWhere(
  { sql, firmId }: FirmTransaction,
  condition: SqlFragment,
  limit: number,
): Promise<Operation[]> {
  const rows = await sql<Operation[]>`
    select id, type, connection_id as "connectionId",
      (select provider_id from connections where connections.id = operations.connection_id) as "providerId",
      resource, external_id as "externalId", status,
      (select i.id from invoices i where i.firm_id = operations.firm_id and i.connection_id = operations.connection_id
        and i.resource = operations.resource and i.external_id = operations.external_id) as "invoiceId",
      (select json_build_object('id', d.id, 'fileName', d.file_name) from documents d
        where d.firm_id = operations.firm_id and d.id = operations.document_id) as document,
      resolved_by as "resolvedBy", error_message as "errorMessage", created_at as "createdAt",
      finished_at as "finishedAt"
    from operations where firm_id = ${firmId} and ${condition} order by created_at desc, id limit ${limit}`;
  return rows.map((row) => ({
    ...row,
    createdAt: isoInstant(row.createdAt),
    finishedAt: isoInstant(row.finishedAt),
  }));
}
