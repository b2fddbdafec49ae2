import { isServiceError, notFound, type OpenedFrame, openFrame, type ServiceError } from "@comptoir/services";
import type { FrameFailure } from "@/embed/protocol";
import { auth } from "@/server/auth";
import { systemContext } from "@/server/container";
import { enterFirm } from "@/server/firm-context";
import { frameDocument } from "@/server/frame-document";
import { embedFrameHeaders } from "@/server/security-headers";

type Place = { params: Promise<{ code: string }> };

/** Our wrapper document around the collector's page: opened once by its code, allowed to frame one origin. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { code } = await params;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  try {
    const { uiUrl, frameOrigin, locale } = await openOwnFrame(code);
    const html = frameDocument({ content: { uiUrl, origin: frameOrigin }, locale, nonce });
    return answer(html, { status: 200, collectorOrigin: frameOrigin, nonce });
  } catch (error) {
    if (!isServiceError(error)) throw error;
    const failure = failureOf(error);
    const html = frameDocument({ content: { failure }, locale: "en", nonce });
    return answer(html, { status: failure === "expired" ? 404 : 502, collectorOrigin: "'none'", nonce });
  }
}

/** The frame of the person who opened the window. Nobody else is shown it, and without a sign-in the code stays unused. */
async function openOwnFrame(code: string): Promise<OpenedFrame> {
  const session = await auth();
  if (!session?.user?.id) throw notFound("frame");
  const frame = await openFrame(systemContext(), { code });
  const entry = await enterFirm(frame.firmSlug);
  if (entry.kind !== "entered" || frame.openedBy !== session.user.id) throw notFound("frame");
  return frame;
}

/** A code that is used, too old or invented is not told apart; whatever else goes wrong lies with the server there. */
function failureOf(error: ServiceError): FrameFailure {
  return error.code === "not_found" ? "expired" : "unreachable";
}

type Sent = { status: number; collectorOrigin: string; nonce: string };

function answer(html: string, { status, ...policy }: Sent): Response {
  return new Response(html, {
    status,
    headers: {
      ...embedFrameHeaders(policy),
      "Content-Type": "text/html; charset=utf-8",
      "Referrer-Policy": "no-referrer",
    },
  });
}
