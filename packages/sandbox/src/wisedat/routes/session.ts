import { z } from "zod";
import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { failed, invalid, ok } from "../answers";
import type { Company, WisedatState } from "../state";
import { issueToken } from "../tokens";

const NO_HEADER = "No Authorization property on the request header";
const login = z.tuple([z.string(), z.string(), z.string()]);

/** `GET /status` and `POST /authentication/login`: both take `Authorization: WDAPI …`, and no Accept header. */
export function sessionRoutes(state: WisedatState): Route[] {
  return [
    { method: "GET", path: "/status", handle: (request) => status(state, request) },
    { method: "POST", path: "/authentication/login", handle: (request) => logIn(state, request) },
  ];
}

/** The state of the company that the key names. The public key is shown only while the API is online. */
async function status(state: WisedatState, request: SandboxRequest): Promise<SandboxResponse> {
  const key = credential(request);
  if (key === null && state.switches.statusWithoutHeader === "refused") return invalid(NO_HEADER);
  const company = key === null ? undefined : state.companies.get(key);
  const value = company?.state ?? 2;
  return ok(value === 1 ? { State: value, PublicKey: await state.keys.publicKey() } : { State: value });
}

async function logIn(state: WisedatState, request: SandboxRequest): Promise<SandboxResponse> {
  const given = credential(request);
  if (given === null) return invalid(NO_HEADER);
  const plain = await state.keys.decrypt(Buffer.from(given, "base64"));
  const company = plain === null ? null : companyOfLogin(state, plain);
  if (company?.state !== 1) return failed(state, 401, "Login failed");
  const { token, expires } = await issueToken(state, company);
  if (state.switches.loginAnswer === "token_only") return ok({ auth_token: token });
  return ok({ auth_token: token, token_expiration_date: expires.toISOString() });
}

/** The value after `WDAPI `, or null without such a header. */
function credential(request: SandboxRequest): string | null {
  return /^WDAPI (.+)$/.exec(request.headers.authorization ?? "")?.[1]?.trim() ?? null;
}

/** `ApiKey;User;Password`: only the password may hold a semicolon. */
function companyOfLogin(state: WisedatState, plain: string): Company | null {
  const [apiKey, user, ...rest] = plain.split(";");
  const parsed = login.safeParse([apiKey, user, rest.join(";")]);
  if (!parsed.success) return null;
  const company = state.companies.get(parsed.data[0]);
  const known = company?.user === parsed.data[1] && company.password === parsed.data[2];
  return company && known ? company : null;
}
