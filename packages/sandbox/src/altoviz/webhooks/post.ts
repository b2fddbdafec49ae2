import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";

export type Posting = {
  url: string;
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  stop: AbortSignal;
};

/** One POST on a connection of its own; resolves to the status. Redirects are not followed. */
export function post({ url, headers, body, timeoutMs, stop }: Posting): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    const request = (target.protocol === "https:" ? httpsRequest : httpRequest)(target, {
      method: "POST",
      agent: false,
      headers: { ...headers, "Content-Length": String(Buffer.byteLength(body)) },
      signal: stop,
    });
    const timer = setTimeout(() => request.destroy(new Error("timeout")), timeoutMs);
    request.on("close", () => clearTimeout(timer));
    request.on("error", reject);
    request.on("response", (answer) => {
      answer.resume();
      answer.on("error", reject);
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    request.end(body);
  });
}
