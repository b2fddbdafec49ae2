import { InvoiceDocumentInput, notFound, openInvoiceDocument } from "@comptoir/services";
import { documentResponse } from "@/server/document-response";
import { inFirm } from "@/server/firm-route";

type Place = { params: Promise<{ firm: string; id: string }> };

/** The invoice's PDF, stored or asked of the provider now. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { firm, id } = await params;
  return await inFirm(firm, async (ctx) => {
    const input = InvoiceDocumentInput.safeParse({ invoiceId: id });
    if (!input.success) throw notFound("invoice");
    return documentResponse(await openInvoiceDocument(ctx, input.data));
  });
}
