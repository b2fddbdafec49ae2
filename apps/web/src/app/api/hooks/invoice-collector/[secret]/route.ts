import { receiveCallback } from "@comptoir/services";
import { systemContext } from "@/server/container";

type Place = { params: Promise<{ secret: string }> };

/** Invoice-Collector's callback: stored before it is answered; only 200 counts as delivered there. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  const { secret } = await params;
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  const { httpStatus } = await receiveCallback(systemContext(), {
    secret,
    body: request.body ?? new ReadableStream({ start: (controller) => controller.close() }),
    declaredLength: Number.isSafeInteger(declared) ? declared : null,
  });
  return new Response(null, { status: httpStatus });
}
