import type { IncomingMessage } from "node:http";
import type { SandboxRequest } from "./exchange";

const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** Reads the whole request. Throws when the body is above 64 MB. */
export async function readRequest(incoming: IncomingMessage): Promise<SandboxRequest> {
  const target = new URL(incoming.url ?? "/", "http://sandbox");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new Error("request body above 64 MB");
    chunks.push(bytes);
  }
  return {
    method: (incoming.method ?? "GET").toUpperCase(),
    path: target.pathname,
    query: target.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
    params: {},
  };
}
