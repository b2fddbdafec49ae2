import type { Route, SandboxRequest } from "../../http/server";
import { checkedId, customerOnly, route } from "../access";
import { missingField, ok, okEmpty, Refusal } from "../answers";
import { deliver } from "../callback/deliver";
import { testInvoice, testNotification } from "../callback/test-data";
import { newId } from "../identifiers";
import { integrations } from "../integrations";
import { fieldsOf, text } from "../request-body";
import { callbackShape } from "../shapes/callback";
import type { Callback, IcState } from "../state";

/** Callbacks of the customer: one at a time is active, and no answer shows an address. */
export function callbackRoutes(state: IcState): Route[] {
  return [
    route("GET", "/callbacks", (request) => {
      customerOnly(state, request);
      return ok([...state.callbacks.values()].map((callback) => callbackShape(state, callback)));
    }),
    route("POST", "/callback", (request) => ok(callbackShape(state, create(state, request)))),
    route("PUT", "/callback/{callback}", (request) => {
      const callback = callbackOf(state, request, 400);
      const { automaticExport } = fieldsOf(request);
      if (automaticExport === true) activate(state, callback);
      if (automaticExport === false) callback.automaticExport = false;
      return ok(callbackShape(state, callback));
    }),
    route("DELETE", "/callback/{callback}", (request) => {
      state.callbacks.delete(callbackOf(state, request, 400).id);
      return okEmpty();
    }),
    route("GET", "/callback/{callback}/test/{type}", async (request) => {
      const callback = callbackOf(state, request, 404);
      const payload = await testPayload(state, request.params["type"] ?? "");
      if (!(await deliver(state, callback, payload))) throw new Error("not delivered");
      return okEmpty();
    }),
  ];
}

function create(state: IcState, request: SandboxRequest): Callback {
  customerOnly(state, request);
  const fields = fieldsOf(request);
  const integrationId = text(fields, "integration_id");
  const integration = integrations("en").find(({ id }) => id === integrationId);
  if (!integration) throw new Refusal(400, `No integration with id "${integrationId}" found.`);
  if (typeof fields["params"] !== "object" || fields["params"] === null) throw missingField("params");
  const params: Record<string, string> = {};
  for (const [key, value] of Object.entries(fields["params"]))
    if (typeof value === "string") params[key] = value;
  for (const [key, { mandatory }] of Object.entries(integration.params)) {
    if (mandatory && !params[key]) throw new Refusal(400, `The param "${key}" is missing`);
  }
  const createdAt = state.now().getTime();
  const callback = { id: newId(), integrationId, params, createdAt, automaticExport: false };
  state.callbacks.set(callback.id, callback);
  activate(state, callback);
  return callback;
}

/** Turns one on, and thereby every other one off. */
function activate(state: IcState, callback: Callback): void {
  for (const other of state.callbacks.values()) other.automaticExport = other === callback;
}

function callbackOf(state: IcState, request: SandboxRequest, missing: 400 | 404): Callback {
  customerOnly(state, request);
  const id = request.params["callback"] ?? "";
  const callback = state.callbacks.get(checkedId(id));
  if (!callback) throw new Refusal(missing, `Callback with id "${id}" not found.`);
  return callback;
}

async function testPayload(state: IcState, type: string): Promise<unknown> {
  if (type === "invoice") return testInvoice(state);
  if (type === "notification_disconnected") return testNotification(state);
  throw new Refusal(400, `The type "${type}" is invalid.`);
}
