import { type FirmContext, type FirmEvent, seesCompany } from "@comptoir/services";
import { subscribe } from "@/server/event-hub";
import { inFirm } from "@/server/firm-route";

type Place = { params: Promise<{ firm: string }> };

export const dynamic = "force-dynamic";

const KEEP_ALIVE_MS = 15_000;
/** A browser reconnects by itself: ending the stream now and then re-checks session and membership. */
const LIFETIME_MS = 10 * 60_000;

/** Server-sent events of the firm, those of companies the person may see. */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  const { firm } = await params;
  return await inFirm(firm, async (ctx) => {
    return new Response(eventStream(ctx, request.signal), {
      headers: {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      },
    });
  });
}

function eventStream(ctx: FirmContext, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    async start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const unsubscribe = await subscribe((event) => {
        if (event.firmId !== ctx.firmId || !isVisible(ctx, event)) return;
        send(`data: ${JSON.stringify(event)}\n\n`);
        // what may be seen has changed: the browser reconnects, and is let in anew or not at all
        if (event.type === "access") stop();
      });
      const keepAlive = setInterval(() => send(": here\n\n"), KEEP_ALIVE_MS);
      const end = setTimeout(() => stop(), LIFETIME_MS);
      stop = once(() => {
        unsubscribe();
        clearInterval(keepAlive);
        clearTimeout(end);
        controller.close();
      });
      signal.addEventListener("abort", stop);
      send("retry: 3000\n\n");
    },
    cancel: () => stop(),
  });
}

function isVisible(ctx: FirmContext, event: FirmEvent): boolean {
  if (event.type === "access") return ctx.actor.kind === "user" && ctx.actor.userId === event.userId;
  return event.companyId === null || seesCompany(ctx, event.companyId);
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    try {
      work();
    } catch {
      // the browser has closed the stream already
    }
  };
}
