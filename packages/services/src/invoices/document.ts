import { withFirm } from "@comptoir/db";
import type { DocumentContent } from "@comptoir/providers";
import { z } from "zod";
import { authorize } from "../authorize";
import { openConnection } from "../connections/open";
import { loadOpenableConnection } from "../connections/load-openable";
import type { FirmContext } from "../context";
import { openDocument } from "../documents/open";
import { notFound, ServiceError } from "../errors";
import { upstreamError } from "../upstream";
import { loadInvoice } from "./load";

export const InvoiceDocumentInput = z.object({ invoiceId: z.guid() });
export type InvoiceDocumentInput = z.infer<typeof InvoiceDocumentInput>;

/**
 * The invoice's PDF: the stored copy where one arrived, else asked of the provider now (never kept: some providers'
 * addresses are valid for minutes only).
 * @throws ServiceError not_found | upstream | connection_attention
 */
export async function openInvoiceDocument(
  ctx: FirmContext,
  input: InvoiceDocumentInput,
): Promise<DocumentContent> {
  authorize(ctx, "read");
  const { invoice, documentId, connection } = await withFirm(ctx.database, ctx.firmId, async (tx) => {
    const invoice = await loadInvoice(tx, ctx, input.invoiceId);
    const [document] = await tx.sql<{ id: string }[]>`
      select id from documents where firm_id = ${tx.firmId} and invoice_id = ${invoice.id} and status = 'stored'
      order by (content_type = 'application/pdf') desc, received_at limit 1`;
    const connection = document ? null : await loadOpenableConnection(tx, invoice.connectionId);
    return { invoice, documentId: document?.id ?? null, connection };
  });
  if (documentId) return await openDocument(ctx, { documentId });
  if (!invoice.hasDocument || connection === null) throw notFound("document");
  const session = openConnection(ctx, connection);
  if (!session.documents)
    throw new ServiceError("precondition", "This provider gives no documents.", { reason: "no_documents" });
  try {
    return await session.documents.open(invoice.resource, invoice.externalId);
  } catch (error) {
    throw upstreamError(error, "document");
  }
}
