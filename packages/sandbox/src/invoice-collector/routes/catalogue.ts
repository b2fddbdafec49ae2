import type { Route, SandboxRequest } from "../../http/server";
import { customerOnly, route, tokenOf } from "../access";
import { missingField, ok, okEmpty } from "../answers";
import { translatedCollector, visibleCollectors } from "../catalogue/view";
import { integrations } from "../integrations";
import { fieldsOf } from "../request-body";
import type { IcState, Locale } from "../state";

/** The collectors (all at once, without paging), the integrations, and what users report. */
export function catalogueRoutes(state: IcState): Route[] {
  return [
    route("GET", "/collectors", (request) => {
      const known = request.headers.authorization !== undefined || tokenOf(state, request) !== null;
      if (request.headers.authorization !== undefined) customerOnly(state, request);
      const locale = localeOf(request);
      const shown = visibleCollectors(known ? state.customer : null);
      return ok(shown.map((collector) => translatedCollector(collector, locale)));
    }),
    route("GET", "/integrations", (request) => ok(integrations(localeOf(request)))),
    route("POST", "/feedback", (request) => {
      if (!tokenOf(state, request)) customerOnly(state, request);
      const { type, message } = fieldsOf(request);
      if (typeof type !== "string") throw missingField("type");
      if (typeof message !== "string") throw missingField("message");
      state.feedback.push({ type, message });
      return okEmpty();
    }),
  ];
}

function localeOf(request: SandboxRequest): Locale {
  return request.query.get("locale") === "fr" ? "fr" : "en";
}
