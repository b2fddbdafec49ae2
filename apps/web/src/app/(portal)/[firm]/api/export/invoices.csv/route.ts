import { ExportInvoicesInput, exportInvoices, ServiceError } from "@comptoir/services";
import { inFirm } from "@/server/firm-route";

type Place = { params: Promise<{ firm: string }> };

/** The view in `?view=` (JSON: companyId, filter, sort) as CSV, streamed page by page. */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  const { firm } = await params;
  return await inFirm(firm, async (ctx) => {
    const rows = exportInvoices(ctx, viewOf(request));
    // the first chunk decides between an answer and a refusal, before headers are sent
    const first = await rows.next();
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(first.value ?? "")),
      pull: async (controller) => {
        const next = await rows.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      cancel: async () => void (await rows.return(undefined)),
    });
    return new Response(body, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="invoices-${new Date().toISOString().slice(0, 10)}.csv"`,
        "Cache-Control": "no-store",
      },
    });
  });
}

function viewOf(request: Request): ExportInvoicesInput {
  const text = new URL(request.url).searchParams.get("view") ?? "{}";
  const parsed = ExportInvoicesInput.safeParse(parseJson(text));
  if (!parsed.success) throw new ServiceError("invalid", "This view cannot be read.", { reason: "view" });
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
