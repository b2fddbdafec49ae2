import type { SandboxRequest, SandboxResponse } from "../http/server";
import type { AltovizState, Books } from "./state";

/** The books that something happens to, by a request or by a person at Altoviz. */
export type Scene = { books: Books; state: AltovizState };

/** One request by a known key. */
export type Call = Scene & { request: SandboxRequest };

export type AltovizRoute = {
  method: string;
  path: string;
  handle: (call: Call) => SandboxResponse | Promise<SandboxResponse>;
};

/** A query parameter by its name in any case; blank counts as absent. */
export function queryValue(request: SandboxRequest, name: string): string | undefined {
  for (const [key, value] of request.query) {
    if (key.toLowerCase() === name.toLowerCase() && value !== "") return value;
  }
  return undefined;
}

/** The int32 of a path or query, or undefined when the text is none. */
export function int32(text: string): number | undefined {
  if (!/^-?\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= 2_147_483_647 ? value : undefined;
}

/** `YYYY-MM-DD`, also from an ISO date-time; undefined for anything else. */
export function dateOf(text: string): string | undefined {
  const date = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
