import { createHash } from "node:crypto";
import type { SandboxResponse } from "../http/server";

const SERVER = { "x-powered-by": "Express" };

export function ok(value: unknown): SandboxResponse {
  const headers = { ...SERVER, "content-type": "application/json; charset=utf-8" };
  return { status: 200, headers, body: JSON.stringify(value) };
}

/** Success without content is 200 with nothing in it. */
export function okEmpty(): SandboxResponse {
  return { status: 200, headers: SERVER };
}

export function html(text: string): SandboxResponse {
  const etag = `W/"${Buffer.byteLength(text).toString(16)}-${createHash("sha1").update(text).digest("base64")}"`;
  return {
    status: 200,
    headers: { ...SERVER, "content-type": "text/html; charset=utf-8", etag },
    body: text,
  };
}

export function error(status: number, message: string): SandboxResponse {
  const headers = { ...SERVER, "content-type": "application/json" };
  return { status, headers, body: JSON.stringify({ type: "error", message }) };
}

/** Unknown routes say `reason`, everything else says `message`. */
export function unknownRoute(): SandboxResponse {
  const headers = { ...SERVER, "content-type": "application/json" };
  return { status: 404, headers, body: JSON.stringify({ type: "error", reason: "Endpoint not found" }) };
}

/** What the framework answers before any route is asked: a page with a stack trace. */
export function frameworkError(status: 400 | 413, name: string): SandboxResponse {
  const text = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>${name}<br> &nbsp; &nbsp;at read (body-parser)</pre>\n</body>\n</html>\n`;
  return { status, headers: { ...SERVER, "content-type": "text/html; charset=utf-8" }, body: text };
}

/** Thrown by what a route calls; the route's wrapper answers with it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function missingField(name: string): Refusal {
  return new Refusal(400, `The field "${name}" is missing.`);
}
