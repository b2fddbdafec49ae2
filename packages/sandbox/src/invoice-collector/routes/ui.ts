import type { Route } from "../../http/server";
import { route, tokenOf } from "../access";
import { html, Refusal } from "../answers";
import type { IcState } from "../state";
import { uiPage } from "../ui/page";

/** The page for the frame. With an expired token the frame shows the raw JSON of the refusal. */
export function uiRoutes(state: IcState): Route[] {
  return [
    route("GET", "/ui", (request) => {
      const token = tokenOf(state, request);
      if (!token) throw new Refusal(400, 'The query param "token" is missing.');
      const { theme } = state.customer;
      return html(uiPage({ locale: token.user.locale, theme, messages: state.switches.pageMessages }));
    }),
  ];
}
