import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { IcState } from "../state";

const MAX_REDIRECTS = 21;

type Target = { url: URL; method: "POST" | "GET"; body: string | null; redirectsLeft: number };

/**
 * One POST of JSON, with the headers of the real server's client; resolves to the last status.
 * There is no timeout, as there is none at the real server: a receiver that hangs blocks the collect.
 * A redirect of 301, 302 or 303 becomes a GET without a body, whose 200 counts as delivered.
 */
export async function postJson(state: IcState, url: string, body: string): Promise<number> {
  let target: Target = { url: new URL(url), method: "POST", body, redirectsLeft: MAX_REDIRECTS };
  for (;;) {
    const { status, location } = await send(state, target);
    if (location === null || status < 300 || status > 399 || target.redirectsLeft === 0) return status;
    const kept = status === 307 || status === 308;
    target = {
      url: new URL(location, target.url),
      method: kept ? target.method : "GET",
      body: kept ? target.body : null,
      redirectsLeft: target.redirectsLeft - 1,
    };
  }
}

function send(
  state: IcState,
  { url, method, body }: Target,
): Promise<{ status: number; location: string | null }> {
  const secure = url.protocol === "https:";
  const sent = body === null ? null : Buffer.from(body);
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? httpsRequest : httpRequest)(url, {
      method,
      agent: secure ? state.agents.https : state.agents.http,
      signal: state.stop.signal,
      headers: {
        Accept: "application/json, text/plain, */*",
        ...(sent ? { "Content-Type": "application/json" } : {}),
        "User-Agent": "axios/1.18.1",
        ...(sent ? { "Content-Length": sent.length } : {}),
        "Accept-Encoding": "gzip, compress, deflate, br",
        Connection: "keep-alive",
      },
    });
    outgoing.on("error", reject);
    outgoing.on("response", (answer) => {
      answer.resume();
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null }),
      );
    });
    outgoing.end(sent ?? undefined);
  });
}
