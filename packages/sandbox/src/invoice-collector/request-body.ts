import type { SandboxRequest, SandboxResponse } from "../http/server";
import { frameworkError, missingField } from "./answers";

/** The framework's default limit of a JSON body. */
const LIMIT_BYTES = 100 * 1024;

export type Fields = Record<string, unknown>;

/** Refuses a body that is too large or no JSON, before credentials are looked at. */
export function checkBody(request: SandboxRequest): SandboxResponse | null {
  if (!isJson(request)) return null;
  if (request.body.length > LIMIT_BYTES)
    return frameworkError(413, "PayloadTooLargeError: request entity too large");
  try {
    JSON.parse(request.body.toString("utf8") || "{}");
    return null;
  } catch (reason) {
    return frameworkError(400, `SyntaxError: ${reason instanceof Error ? reason.message : "invalid"}`);
  }
}

/** The body's fields; none when it is not declared as JSON. */
export function fieldsOf(request: SandboxRequest): Fields {
  if (!isJson(request) || request.body.length === 0) return {};
  const value: unknown = JSON.parse(request.body.toString("utf8"));
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A text that has to be there. Throws the refusal that names it. */
export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined || value === null || value === "") throw missingField(name);
  // A number where a text is expected breaks the real server, too.
  if (typeof value !== "string") throw new TypeError(`${name} is not a text`);
  return value;
}

function isJson(request: SandboxRequest): boolean {
  return /^application\/json\b/i.test(request.headers["content-type"] ?? "");
}
