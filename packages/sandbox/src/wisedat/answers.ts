import { json } from "../http/server";
import type { SandboxResponse } from "../http/server";
import type { WisedatState } from "./state";

const UTF8_JSON = { "content-type": "application/json; charset=utf-8" };

/** The documented list of errors of a refused request. */
export function invalid(...errors: string[]): SandboxResponse {
  return json(400, { errors });
}

/** 401, 404 and 409: only their status is documented. */
export function failed(state: WisedatState, status: 401 | 404 | 409 | 503, message: string): SandboxResponse {
  if (state.switches.errorBody === "empty") return { status };
  return json(status, { errors: [message] });
}

export function ok(value: unknown): SandboxResponse {
  return { status: 200, headers: UTF8_JSON, body: JSON.stringify(value) };
}

/** One record by its id: bare as documented, or under its name as some installations answer. */
export function one(state: WisedatState, name: string, value: unknown): SandboxResponse {
  return ok(state.switches.byId === "wrapped" ? { [name]: value } : value);
}
