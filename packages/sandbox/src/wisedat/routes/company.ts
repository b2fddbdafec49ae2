import type { Route } from "../../http/server";
import { authorized } from "../access";
import { ok } from "../answers";
import { CURRENCIES } from "../lookups";
import type { WisedatState } from "../state";

/** `GET /company`: the company that the token was issued for. */
export function companyRoutes(state: WisedatState): Route[] {
  const [currency, , altCurrency] = CURRENCIES;
  return [
    {
      method: "GET",
      path: "/company",
      handle: authorized(state, ({ profile }) => ok({ ...profile, currency, alt_currency: altCurrency })),
    },
  ];
}
