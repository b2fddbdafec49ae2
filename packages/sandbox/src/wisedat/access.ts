import type { SandboxRequest, SandboxResponse } from "../http/server";
import { failed } from "./answers";
import type { Company, WisedatState } from "./state";
import { companyOfToken } from "./tokens";

export type CompanyHandler = (
  company: Company,
  request: SandboxRequest,
) => SandboxResponse | Promise<SandboxResponse>;

/** Lets a request through when it carries a live token of a company whose API runs. */
export function authorized(state: WisedatState, handle: CompanyHandler) {
  return async (request: SandboxRequest): Promise<SandboxResponse> => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
    const company = token === undefined ? null : await companyOfToken(state, token).catch(() => null);
    if (company === null) return failed(state, 401, "Invalid/Inexistent/Expired token");
    if (company.state !== 1) return stopped(state);
    return handle(company, request);
  };
}

/** What everything but `GET /status` answers while the company's API does not run. */
export function stopped(state: WisedatState): SandboxResponse {
  return state.switches.whenStopped === "unavailable"
    ? failed(state, 503, "API is not running")
    : failed(state, 401, "Invalid/Inexistent/Expired token");
}
