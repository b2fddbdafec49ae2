import { z } from "zod";

export type Fields = Record<string, unknown>;

export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  /** The JSON, for comparison as a whole. */
  json: () => unknown;
  /** Throws when the JSON is no object. */
  object: () => Fields;
  /** Throws when the JSON is no array of objects. */
  rows: () => Fields[];
};

export type Caller = (method: string, path: string, body?: unknown) => Promise<Answer>;

const fields = z.record(z.string(), z.unknown());

/** Calls one service over HTTP with the headers given; a body is sent as JSON. */
export function callerOf(url: string, headers: Record<string, string> = {}): Caller {
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const typed = { "content-type": "application/json", ...headers };
    const response = await fetch(`${url}${path}`, { method, headers: typed, ...sent });
    const text = await response.text();
    const json = (): unknown => JSON.parse(text);
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      object: () => fields.parse(json()),
      rows: () => z.array(fields).parse(json()),
    };
  };
}

/** Noon of a Sunday, so that no test depends on the day it runs. */
export function fixedNow(): Date {
  return new Date("2026-03-15T12:00:00Z");
}
