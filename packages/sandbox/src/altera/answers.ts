import { json, type SandboxResponse } from "../http/server";
import type { AlteraSwitches } from "./options";

/** `{"result":"OK","data":…}` */
export function ok(data?: unknown): SandboxResponse {
  return json(200, data === undefined ? { result: "OK" } : { result: "OK", data });
}

/** The envelope of a failure: under its own status, or under 200 as the switch `errors` says. */
export function failed(status: number, message: string, switches: AlteraSwitches): SandboxResponse {
  return json(switches.errors === "status" ? status : 200, { result: "ERROR", message });
}
