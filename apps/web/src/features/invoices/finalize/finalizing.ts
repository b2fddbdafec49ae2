import type { OperationOrder } from "@/features/operations/operation";
import type { InvoiceDetail } from "../invoice";

/** The order to finalize a draft. */
export function finalizing({ connectionId, externalId, resource }: InvoiceDetail): OperationOrder {
  const type = resource === "credits" ? "credits.finalize" : "invoices.finalize";
  return { type, connectionId, externalId, input: {} };
}
