import { withFirm } from "@comptoir/db";
import { providerById } from "@comptoir/providers";
import { z } from "zod";
import { recordAudit } from "../audit";
import { authorize } from "../authorize";
import type { FirmContext } from "../context";
import { notFound, ServiceError } from "../errors";
import { ingestRecords } from "../syncs/ingest";
import { upstreamError } from "../upstream";
import { loadConnection } from "./load";
import { loadOpenableConnection } from "./load-openable";
import { openConnection } from "./open";

export const AddInvoiceInput = z.object({
  id: z.guid(),
  /** The provider's own id of the invoice. */
  externalId: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9._/-]{1,64}$/),
});
export type AddInvoiceInput = z.infer<typeof AddInvoiceInput>;

export const AddedInvoice = z.object({ invoiceId: z.string() });

/**
 * Fetches one invoice by the provider's id, where lists do not reach it, and stores it like a synced one.
 * @throws ServiceError not_found | precondition | invalid (unreadable: it is then listed as rejected) | upstream
 */
export async function addInvoice(ctx: FirmContext, input: AddInvoiceInput): Promise<{ invoiceId: string }> {
  authorize(ctx, "sync");
  const connection = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await loadConnection(tx, ctx, input.id);
    return await loadOpenableConnection(tx, input.id);
  });
  const { companyId } = connection;
  const session = openConnection(ctx, connection);
  if (companyId === null || !session.records) {
    throw new ServiceError("precondition", "This provider has no invoices by id.", {
      reason: "not_offered_by_provider",
    });
  }
  const record = await session.records.fetchOne("invoices", input.externalId).catch((error: unknown) => {
    throw upstreamError(error, "invoice");
  });
  if (record === null) throw notFound("invoice");
  const invoiceId = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    await loadConnection(tx, ctx, input.id);
    await ingestRecords(tx, {
      connection,
      companyId,
      provider: providerById(connection.providerId),
      records: [record],
    });
    const [row] = await tx.sql<{ id: string }[]>`
      select id from invoices where firm_id = ${tx.firmId} and connection_id = ${connection.id}
        and resource = ${record.resource} and external_id = ${record.externalId}`;
    if (!row) return null;
    await recordAudit(tx, ctx, {
      action: "invoice.added",
      entityType: "invoice",
      entityId: row.id,
      companyId,
    });
    return row.id;
  });
  if (invoiceId === null) {
    throw new ServiceError("invalid", "The invoice could not be read; it stands in the rejected records.", {
      reason: "rejected",
    });
  }
  return { invoiceId };
}
