import type { Route, SandboxRequest, SandboxResponse } from "../../http/server";
import { credentialOf, route, userOf } from "../access";
import { missingField, ok, okEmpty, Refusal } from "../answers";
import { type Collector, collectorById } from "../catalogue/collectors";
import { visibleCollectors } from "../catalogue/view";
import { startCollect } from "../collect/run";
import { newId } from "../identifiers";
import { fieldsOf, text } from "../request-body";
import { createdCredential, credentialShape } from "../shapes/credential";
import type { Credential, IcState, User } from "../state";

/** The two of these that the older age has, too. */
export function credentialReadRoutes(state: IcState): Route[] {
  return [
    route("GET", "/user/{user}/credentials", (request) => list(state, request)),
    route("DELETE", "/user/{user}/credential/{credential}", (request) => remove(state, request)),
  ];
}

/** Credentials, their collects, and the same without `/user/{user}` as the page once called them. */
export function credentialRoutes(state: IcState): Route[] {
  return [
    ...credentialReadRoutes(state),
    route("GET", "/credentials", (request) => list(state, request)),
    route("DELETE", "/credential/{credential}", (request) => remove(state, request)),
    ...["/user/{user}", ""].flatMap((start) => [
      route("POST", `${start}/credential`, (request) => create(state, request)),
      route("GET", `${start}/credential/{credential}`, (request) => {
        return ok(credentialShape(state, credentialOf(state, request), userOf(state, request).locale));
      }),
      route("POST", `${start}/credential/{credential}/collect`, (request) => {
        return ok({ wsPath: startCollect(state, credentialOf(state, request)).wsPath });
      }),
      route("POST", `${start}/credential/{credential}/2fa`, (request) => giveCode(state, request)),
    ]),
  ];
}

function list(state: IcState, request: SandboxRequest): SandboxResponse {
  const user = userOf(state, request);
  const own = [...state.credentials.values()].filter(({ userId }) => userId === user.id);
  return ok(own.map((credential) => credentialShape(state, credential, user.locale)));
}

function remove(state: IcState, request: SandboxRequest): SandboxResponse {
  const credential = credentialOf(state, request);
  credential.run?.stop.abort();
  state.credentials.delete(credential.id);
  return okEmpty();
}

function create(state: IcState, request: SandboxRequest): SandboxResponse {
  const user = userOf(state, request);
  const fields = fieldsOf(request);
  const collectorId = text(fields, "collector");
  const collector = collectorById(collectorId, visibleCollectors(state.customer));
  if (!collector) throw new Refusal(400, `No collector with id "${collectorId}" found.`);
  const from = fields["download_from_timestamp"] ?? state.now().getTime();
  if (typeof from !== "number" || !(from >= 0)) {
    throw new Refusal(400, 'The field "download_from_timestamp" is invalid.');
  }
  const { note = null, ...params } = paramsOf(fields["params"]);
  checkParams(collector, params);
  const credential = newCredential({ state, user, collector }, { params, note, from });
  state.credentials.set(credential.id, credential);
  startCollect(state, credential);
  return ok(createdCredential(state, credential));
}

type Given = { params: Record<string, string>; note: string | null; from: number };
type Owner = { state: IcState; user: User; collector: Collector };

function newCredential({ state, user, collector }: Owner, { params, note, from }: Given): Credential {
  return {
    id: newId(),
    userId: user.id,
    collectorId: collector.id,
    params,
    note,
    createdAt: state.now().getTime(),
    downloadFrom: from,
    lastCollect: null,
    nextCollect: null,
    invoices: [],
    state: { index: 0 },
    issuedSince: 0,
    run: null,
  };
}

function paramsOf(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) throw missingField("params");
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}

function checkParams(collector: Collector, params: Record<string, string>): void {
  const missing = Object.entries(collector.params)
    .filter(([key, { mandatory }]) => mandatory && !params[key])
    .map(([key]) => `"${key}"`);
  if (missing.length === 1) throw new Refusal(400, `The param ${missing[0]} is missing`);
  if (missing.length > 1) throw new Refusal(400, `The params ${missing.join(", ")} are missing`);
}

function giveCode(state: IcState, request: SandboxRequest): SandboxResponse {
  const credential = credentialOf(state, request);
  const code = text(fieldsOf(request), "code");
  if (!credential.run) throw new Refusal(400, `No collect in progress for credential "${credential.id}"`);
  credential.run.reply?.({ kind: "code", code });
  return okEmpty();
}
