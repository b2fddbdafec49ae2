import { OPERATION_STATUSES } from "@comptoir/db";
import { z } from "zod";
import type { FirmTransaction } from "../context";
import { isoInstant } from "../instants";

/** One write to the provider, as screens see it. */
export const InvoiceOperation = z.object({
  id: z.string(),
  type: z.string(),
  status: z.enum(OPERATION_STATUSES),
  resolvedBy: z.string().nullable(),
  errorMessage: z.string().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type InvoiceOperation = z.infer<typeof InvoiceOperation>;

/** The invoice's operations, newest first, at most twenty. */
export async function operationsOfInvoice(
  { sql, firmId }: FirmTransaction,
  invoiceId: string,
): Promise<InvoiceOperation[]> {
  const rows = await sql<InvoiceOperation[]>`
    select id, type, status, resolved_by as "resolvedBy", error_message as "errorMessage",
      created_at as "createdAt", finished_at as "finishedAt"
    from operations where firm_id = ${firmId} and invoice_id = ${invoiceId} order by created_at desc limit 20`;
  return rows.map((row) => ({
    ...row,
    createdAt: isoInstant(row.createdAt),
    finishedAt: isoInstant(row.finishedAt),
  }));
}
