import type { OperationTarget, RequestPreview } from "@comptoir/providers";
import { loadOpenableConnection } from "../connections/load-openable";
import { openConnection } from "../connections/open";
import type { FirmContext, FirmTransaction } from "../context";
import { ServiceError } from "../errors";
import { finalizeAvailability } from "../invoices/actions";
import { type LoadedInvoice, loadInvoice } from "../invoices/load";
import { operationsOfInvoice } from "./of-invoice";

export type FinalizeTarget = { invoice: LoadedInvoice; target: OperationTarget; request: RequestPreview };

/**
 * The draft and the exact request that would finalize it. Asks nobody outside.
 * @throws ServiceError not_found; conflict while an earlier attempt is unresolved; precondition with the reason.
 */
export async function finalizeTarget(
  tx: FirmTransaction,
  ctx: FirmContext,
  invoiceId: string,
): Promise<FinalizeTarget> {
  const invoice = await loadInvoice(tx, ctx, invoiceId);
  const { allowed, reason } = finalizeAvailability(invoice, await operationsOfInvoice(tx, invoiceId));
  if (!allowed) {
    const code = reason === "operation_unresolved" ? "conflict" : "precondition";
    throw new ServiceError(code, "This invoice cannot be finalized now.", {
      entity: "invoice",
      reason: reason ?? undefined,
    });
  }
  const connection = await loadOpenableConnection(tx, invoice.connectionId);
  const operation = openConnection(ctx, connection).operations?.["invoices.finalize"];
  if (!operation) {
    throw new ServiceError("precondition", "This provider cannot finalize.", {
      reason: "not_offered_by_provider",
    });
  }
  const target = { resource: invoice.resource, externalId: invoice.externalId };
  return { invoice, target, request: operation.preview(target) };
}
