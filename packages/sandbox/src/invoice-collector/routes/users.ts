import type { Route, SandboxRequest } from "../../http/server";
import { customerOnly, route, tokenOf, userById } from "../access";
import { ok, okEmpty, Refusal } from "../answers";
import { idOf, newToken } from "../identifiers";
import { type Fields, fieldsOf, text } from "../request-body";
import { userShape } from "../shapes/user";
import type { IcState, Locale, User } from "../state";

/** Users of the present age. */
export function userRoutes(state: IcState): Route[] {
  return [
    mintRoute(state),
    route("GET", "/users", (request) => {
      customerOnly(state, request);
      return ok([...state.users.values()].map((user) => userShape(state, user)));
    }),
    route("GET", "/user/{user}", (request) => {
      const user = requestedUser(state, request);
      return ok(userShape(state, user, issueToken(state, user)));
    }),
    route("PUT", "/user/{user}", (request) => {
      const user = requestedUser(state, request);
      const fields = fieldsOf(request);
      if (typeof fields["remoteId"] === "string") user.remoteId = fields["remoteId"];
      if (typeof fields["name"] === "string") user.name = fields["name"];
      if (typeof fields["cid"] === "string") user.cid = fields["cid"];
      if (fields["locale"] !== undefined) user.locale = localeOf(fields);
      return ok(userShape(state, user));
    }),
    route("DELETE", "/user/{user}", (request) => {
      removeUser(state, requestedUser(state, request));
      return okEmpty();
    }),
  ];
}

/** `POST /user`: the same in both ages. It makes the user or updates its language, and issues a token. */
export function mintRoute(state: IcState): Route {
  return route("POST", "/user", (request) => {
    customerOnly(state, request);
    const fields = fieldsOf(request);
    const remoteId = text(
      fields,
      fields["remote_id"] === undefined && fields["remoteId"] ? "remoteId" : "remote_id",
    );
    if (/\s/.test(remoteId)) throw new Refusal(400, 'The field "remote_id" must not contain spaces.');
    const locale = localeOf(fields);
    if (fields["ip"] !== undefined && state.switches.ipLookup === "unreachable") {
      throw new TypeError("the address lookup is unreachable");
    }
    const known = [...state.users.values()].find((user) => user.remoteId === remoteId);
    const user = known ?? newUser(state, remoteId, locale);
    user.locale = locale;
    return ok(userShape(state, user, issueToken(state, user)));
  });
}

/** Removes a user with its credentials and its tokens. */
export function removeUser(state: IcState, user: User): void {
  for (const credential of state.credentials.values()) {
    if (credential.userId !== user.id) continue;
    credential.run?.stop.abort();
    state.credentials.delete(credential.id);
  }
  for (const [key, token] of state.tokens) if (token.user.id === user.id) state.tokens.delete(key);
  state.users.delete(user.id);
}

function requestedUser(state: IcState, request: SandboxRequest): User {
  const id = request.params["user"] ?? "";
  const token = id === "me" ? tokenOf(state, request) : null;
  if (token) return userById(state, token.user.id);
  customerOnly(state, request);
  return userById(state, id);
}

function newUser(state: IcState, remoteId: string, locale: Locale): User {
  const id = idOf(`${state.customer.id}/${remoteId}`);
  const user = { id, remoteId, name: "", cid: "", locale, createdAt: state.now().getTime() };
  state.users.set(id, user);
  return user;
}

/** A token keeps the user as it is now: a later change of language needs a new one. */
function issueToken(state: IcState, user: User): string {
  const token = newToken();
  const expiresAt = state.now().getTime() + state.switches.tokenValidityMs;
  state.tokens.set(token, { user: { ...user }, expiresAt });
  return token;
}

function localeOf(fields: Fields): Locale {
  const locale = text(fields, "locale");
  if (locale !== "en" && locale !== "fr") throw new Refusal(400, `The locale "${locale}" is not supported.`);
  return locale;
}
