import { notFound, OpenDocumentInput, openDocument } from "@comptoir/services";
import { documentResponse } from "@/server/document-response";
import { inFirm } from "@/server/firm-route";

type Place = { params: Promise<{ firm: string; id: string }> };

/** A stored document. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { firm, id } = await params;
  return await inFirm(firm, async (ctx) => {
    const input = OpenDocumentInput.safeParse({ documentId: id });
    if (!input.success) throw notFound("document");
    return documentResponse(await openDocument(ctx, input.data));
  });
}
