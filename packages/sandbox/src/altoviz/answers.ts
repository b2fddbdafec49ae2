import { json, type SandboxRequest, type SandboxResponse } from "../http/server";
import type { AltovizSwitches } from "./options";

const PROBLEM_TYPE = "https://tools.ietf.org/html/rfc9110#section-15.5.5";

/** 400 of the validation layer. */
export function validationFailed(...errors: string[]): SandboxResponse {
  return json(400, { errors, message: "Validation failed" });
}

/** 400 or 409 of a business rule, in French and without a list. */
export function refused(message: string, status = 400): SandboxResponse {
  return json(status, { errors: null, message });
}

/** 400, or another refusal, in English and with an empty list. */
export function badRequest(message: string, status = 400): SandboxResponse {
  return json(status, { errors: [], message });
}

/** 500 with what went wrong; without it, the words (sic) of the unspecified one. */
export function internalError(error?: string): SandboxResponse {
  if (error === undefined) return json(500, { errors: [], message: "An error occured" });
  return json(500, { errors: [error], message: "Internal error" });
}

export function notValid(value: string): SandboxResponse {
  return validationFailed(`The value '${value}' is not valid.`);
}

/** 404 of a known route. */
export function recordNotFound(
  message: string,
  request: SandboxRequest,
  switches: AltovizSwitches,
): SandboxResponse {
  if (switches.unknownIdBody === "error") return json(404, { errors: [], message });
  const problem = {
    type: PROBLEM_TYPE,
    title: "Not Found",
    status: 404,
    detail: message,
    instance: request.path,
  };
  return json(404, problem, { "content-type": "application/problem+json; charset=utf-8" });
}
