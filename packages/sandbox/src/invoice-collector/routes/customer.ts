import { z } from "zod";
import type { Route } from "../../http/server";
import { customerOnly, route } from "../access";
import { ok, Refusal } from "../answers";
import { newBearer } from "../identifiers";
import { fieldsOf } from "../request-body";
import { customerShape } from "../shapes/customer";
import type { IcState } from "../state";

/** What may be changed; anything else, `callback` among it, is ignored without a word. */
const changes = z
  .object({
    name: z.string(),
    remoteId: z.string(),
    cid: z.string(),
    theme: z.enum(["default", "ocean", "dark"]),
    subscribedCollectors: z.array(z.string()),
    isSubscribedToAll: z.boolean(),
    authenticationMethod: z.enum([
      "secretsOnly",
      "secretsPreferred",
      "letUserDecide",
      "interactivePreferred",
      "interactiveOnly",
    ]),
    displaySketchCollectors: z.boolean(),
  })
  .partial();

/** The customer of the present age, its bearer, its figures. */
export function customerRoutes(state: IcState): Route[] {
  return [
    route("GET", "/ping", (request) => {
      customerOnly(state, request);
      return ok({ analytics: true, database: true, secretManager: true });
    }),
    route("GET", "/customer", (request) => {
      customerOnly(state, request);
      return ok(customerShape(state.customer));
    }),
    route("PUT", "/customer", (request) => {
      customerOnly(state, request);
      const parsed = changes.safeParse(fieldsOf(request));
      if (!parsed.success)
        throw new Refusal(400, `The field "${parsed.error.issues[0]?.path.join(".")}" is invalid.`);
      Object.assign(state.customer, parsed.data);
      return ok(customerShape(state.customer));
    }),
    route("POST", "/customer/bearer", (request) => {
      customerOnly(state, request);
      state.bearer = newBearer();
      return ok({ bearer: state.bearer });
    }),
    route("GET", "/customer/stats", (request) => {
      customerOnly(state, request);
      return ok(stats(state));
    }),
  ];
}

function stats(state: IcState) {
  const credentials = [...state.credentials.values()];
  const sent = credentials
    .flatMap(({ invoices }) => invoices)
    .filter(({ collectedAt }) => collectedAt !== null);
  const collectors: Record<string, number> = {};
  for (const { collectorId } of credentials) collectors[collectorId] = (collectors[collectorId] ?? 0) + 1;
  const month = state.now().toISOString().slice(0, 7);
  const counted = { users: state.users.size, credentials: credentials.length, invoices: sent.length };
  return { ...counted, byMonth: { [month]: counted }, collectors };
}
