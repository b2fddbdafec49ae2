import type { SandboxRequest } from "../http/server";
import { queryValue } from "./call";

/** The key of a request: header X-API-KEY, HTTP Basic with the user `apikey`, or the query parameter `apikey`. */
export function apiKeyOf(request: SandboxRequest): string | undefined {
  const header = request.headers["x-api-key"];
  if (typeof header === "string") return header;
  return basicPassword(request.headers.authorization) ?? queryValue(request, "apikey");
}

function basicPassword(authorization: string | undefined): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  return decoded.startsWith("apikey:") ? decoded.slice("apikey:".length) : undefined;
}
