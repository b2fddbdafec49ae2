import type { Route } from "../../http/server";
import { customerOnly, route } from "../access";
import { ok, okEmpty, Refusal } from "../answers";
import { activeCallback, deliver } from "../callback/deliver";
import { testInvoice } from "../callback/test-data";
import { fieldsOf, text } from "../request-body";
import type { Customer, IcState } from "../state";
import { catalogueRoutes } from "./catalogue";
import { credentialRoutes } from "./credentials";
import { uiRoutes } from "./ui";
import { mintRoute, removeUser } from "./users";

/** The older age, as its quick start describes it: one callback, which stands on the customer. */
export function seedAgeRoutes(state: IcState): Route[] {
  return [
    route("GET", "/customer", (request) => {
      customerOnly(state, request);
      return ok(shape(state.customer));
    }),
    route("POST", "/customer", (request) => {
      customerOnly(state, request);
      const { name, callback } = fieldsOf(request);
      if (typeof name === "string") state.customer.name = name;
      if (typeof callback === "string") state.customer.callback = callback;
      return ok(shape(state.customer));
    }),
    mintRoute(state),
    route("DELETE", "/user", (request) => {
      customerOnly(state, request);
      const remoteId = text(fieldsOf(request), "remote_id");
      const user = [...state.users.values()].find((one) => one.remoteId === remoteId);
      if (!user) throw new Refusal(400, `User with remote_id "${remoteId}" not found.`);
      removeUser(state, user);
      return okEmpty();
    }),
    route("GET", "/test_callback", async (request) => {
      customerOnly(state, request);
      const callback = activeCallback(state);
      const delivered = callback !== null && (await deliver(state, callback, await testInvoice(state)));
      if (!delivered) throw new Error("not delivered");
      return okEmpty();
    }),
    ...uiRoutes(state),
    // What the page itself calls.
    ...credentialRoutes(state),
    ...catalogueRoutes(state),
  ];
}

function shape({ name, callback }: Customer) {
  return { name, callback };
}
