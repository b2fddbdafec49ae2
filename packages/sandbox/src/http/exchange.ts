import type { IncomingHttpHeaders } from "node:http";

export type SandboxRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  params: Record<string, string>;
};

/** The kernel adds content-length only: a body without a content-type stays without one. */
export type SandboxResponse = { status: number; headers?: Record<string, string>; body?: Buffer | string };

export type Route = {
  method: string;
  /** Literal segments and `{name}` parameters, as the service documents them: `/v1/SaleInvoices/{id}`. */
  path: string;
  handle: (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;
};

/** An answer of `application/json; charset=utf-8`. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): SandboxResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** An answer without a body and without a content-type. */
export function empty(status: number, headers: Record<string, string> = {}): SandboxResponse {
  return { status, headers };
}

/** The request's JSON, or undefined when the body is blank or is no JSON. */
export function jsonBody(request: SandboxRequest): unknown {
  if (request.body.length === 0) return undefined;
  try {
    return JSON.parse(request.body.toString("utf8"));
  } catch {
    return undefined;
  }
}
