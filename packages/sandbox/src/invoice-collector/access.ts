import type { Route, SandboxRequest, SandboxResponse } from "../http/server";
import { error, Refusal } from "./answers";
import { isId } from "./identifiers";
import type { Credential, IcState, Token, User } from "./state";

const PREFIX = "/api/v1";

type Handle = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** A route below `/api/v1` whose refusals become answers, and whose defects become 500 without a cause. */
export function route(method: string, path: string, handle: Handle): Route {
  return {
    method,
    path: `${PREFIX}${path}`,
    handle: async (request) => {
      try {
        return await handle(request);
      } catch (reason) {
        if (reason instanceof Refusal) return error(reason.status, reason.message);
        return error(500, "Internal server error");
      }
    },
  };
}

/** Lets the customer's bearer through. Throws 400 without any, 401 with a wrong one. */
export function customerOnly(state: IcState, request: SandboxRequest): void {
  const bearer = bearerOf(request);
  if (bearer === null) throw new Refusal(400, "Missing Bearer token");
  if (bearer !== state.bearer) throw new Refusal(401, "Invalid Bearer token");
}

/** The live token of `?token=`, or null where there is none. Throws 401 when it is unknown or expired. */
export function tokenOf(state: IcState, request: SandboxRequest): Token | null {
  const given = request.query.get("token");
  if (given === null) return null;
  const token = state.tokens.get(given);
  if (!token || token.expiresAt <= state.now().getTime()) throw new Refusal(401, "Invalid Oauth token");
  return token;
}

/**
 * The user of a request: the token's, whatever the path says, else the path's for the customer's bearer.
 * Throws 400 when there is no such user, and breaks on an id that is none.
 */
export function userOf(state: IcState, request: SandboxRequest): User {
  const token = tokenOf(state, request);
  if (token) return token.user;
  customerOnly(state, request);
  const id = request.params["user"] ?? "";
  if (id === "me" || id === "") throw new Refusal(400, 'The query param "token" is missing.');
  return userById(state, id);
}

/** Throws 400 when there is no such user. */
export function userById(state: IcState, id: string): User {
  const user = state.users.get(checkedId(id));
  if (!user) throw new Refusal(400, `User with id "${id}" not found.`);
  return user;
}

/** Throws 400 when there is no such credential, 403 when it is another user's. */
export function credentialOf(state: IcState, request: SandboxRequest): Credential {
  const user = userOf(state, request);
  const id = request.params["credential"] ?? "";
  const credential = state.credentials.get(checkedId(id));
  if (!credential) throw new Refusal(400, `Credential with id "${id}" not found.`);
  if (credential.userId !== user.id) throw new Refusal(403, "Credential does not belong to user");
  return credential;
}

/** The real database driver breaks on anything but 24 hex digits, which shows as 500. */
export function checkedId(id: string): string {
  if (!isId(id)) throw new TypeError("not an id");
  return id.toLowerCase();
}

function bearerOf(request: SandboxRequest): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  return header.startsWith("Bearer ") ? header.slice("Bearer ".length) : "";
}
