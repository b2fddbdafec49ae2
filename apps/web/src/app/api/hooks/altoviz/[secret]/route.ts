import { receiveWebhook } from "@comptoir/services";
import { systemContext } from "@/server/container";

type Place = { params: Promise<{ secret: string }> };

/** Altoviz's webhook, JSON sent as text/plain: stored before it is answered, and never more than a hint to read again. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  const { secret } = await params;
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  const { httpStatus } = await receiveWebhook(systemContext(), {
    providerId: "altoviz",
    secret,
    headers: request.headers,
    body: request.body ?? new ReadableStream({ start: (controller) => controller.close() }),
    declaredLength: Number.isSafeInteger(declared) ? declared : null,
  });
  return new Response(null, { status: httpStatus });
}
