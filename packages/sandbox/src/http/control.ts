import { json, jsonBody, type SandboxRequest, type SandboxResponse } from "./exchange";
import { type Faults, parseFault } from "./faults";
import type { RequestLog } from "./request-log";

export const CONTROL_PREFIX = "/__sandbox/";

/** What a test or a person may do to the stand-in that its API cannot: `POST /__sandbox/<name>` with JSON. */
export type Controls = Record<string, (body: unknown) => unknown>;

/** Typed controls as the control plane calls them: each checks its body itself. */
export function controlPlane(controls: Record<string, (...given: never[]) => unknown>): Controls {
  const entries = Object.entries(controls);
  return Object.fromEntries(
    entries.map(([name, run]) => [name, (body: unknown) => Reflect.apply(run, null, [body])]),
  );
}

type Plane = { faults: Faults; requests: RequestLog; controls: Controls };

/**
 * `faults` (POST adds, DELETE clears, GET lists), `requests` (GET, DELETE), and each control of the service:
 * POST with its JSON, or GET where it needs none (`state`). A refused control answers 400 `{error}`.
 */
export async function handleControl(request: SandboxRequest, plane: Plane): Promise<SandboxResponse> {
  const name = request.path.slice(CONTROL_PREFIX.length);
  try {
    if (name === "faults") return faultsControl(request, plane.faults);
    if (name === "requests") return requestsControl(request, plane.requests);
    const control = plane.controls[name];
    if (!control) return json(404, { error: "no such control", controls: Object.keys(plane.controls) });
    return json(200, (await control(jsonBody(request))) ?? {});
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
}

function faultsControl(request: SandboxRequest, faults: Faults): SandboxResponse {
  if (request.method === "POST") faults.add(parseFault(jsonBody(request)));
  if (request.method === "DELETE") faults.clear();
  return json(200, { faults: faults.list() });
}

function requestsControl(request: SandboxRequest, requests: RequestLog): SandboxResponse {
  if (request.method === "DELETE") requests.clear();
  return json(200, { total: requests.total(), counts: requests.counts(), last: requests.last() });
}
