import { OutboundError } from "./outbound-error";
import type { OutboundResponse, PlainRequest } from "./outbound-fetch";
import { checkedUrl } from "./urls";

/** 307 and 308 repeat the request as it was; the others turn it into a GET, which a write must not become. */
const REPEATS: ReadonlySet<number> = new Set([307, 308]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, ...REPEATS]);

/**
 * The request an answer redirects to, or null when it is the answer.
 * @throws OutboundError `redirect` when it leads to another origin or would turn a write into a GET
 */
export function nextRequest(request: PlainRequest, answer: OutboundResponse): PlainRequest | null {
  const location = answer.headers.get("location");
  if (!REDIRECTS.has(answer.status) || location === null) return null;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && !REPEATS.has(answer.status)) throw new OutboundError("redirect");
  if (!URL.canParse(location, request.url.href)) throw new OutboundError("redirect");
  const url = new URL(location, request.url);
  if (url.origin !== request.url.origin) throw new OutboundError("redirect");
  return { ...request, url: checkedUrl(url) };
}
