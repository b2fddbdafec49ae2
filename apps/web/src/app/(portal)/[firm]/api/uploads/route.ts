import { ServiceError, UploadDocumentInput, uploadDocument } from "@comptoir/services";
import { inFirm } from "@/server/firm-route";
import { API_POLICY } from "@/server/security-headers";

type Place = { params: Promise<{ firm: string }> };

/** The address has no proxy before it, so these are ours to set. */
const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": API_POLICY,
  "X-Content-Type-Options": "nosniff",
};

/** Stores the body as a document: `?connectionId=&purpose=&fileName=`. Not as a form, so that no other site can send it. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  const { firm } = await params;
  return await inFirm(firm, async (ctx) => {
    const input = UploadDocumentInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!input.success || request.headers.get("content-type") !== "application/octet-stream") {
      throw new ServiceError("invalid", "This upload cannot be read.", { reason: "upload" });
    }
    const declared = Number(request.headers.get("content-length") ?? Number.NaN);
    const document = await uploadDocument(ctx, input.data, {
      content: request.body ?? new ReadableStream({ start: (controller) => controller.close() }),
      declaredLength: Number.isSafeInteger(declared) ? declared : null,
    });
    return Response.json(document, { status: 201, headers: HEADERS });
  });
}
