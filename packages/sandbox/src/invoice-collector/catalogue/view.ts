import type { Customer, Locale } from "../state";
import { COLLECTORS, type Collector } from "./collectors";
import { SKETCHES } from "./sketches";
import { translated } from "./texts";

/** Every collector, sorted by id. */
export const ALL_COLLECTORS: Collector[] = [...COLLECTORS, ...SKETCHES].sort((left, right) =>
  left.id < right.id ? -1 : 1,
);

/** The collectors that a customer's users may choose from; without a customer, all. */
export function visibleCollectors(customer: Customer | null): Collector[] {
  if (!customer) return ALL_COLLECTORS;
  return ALL_COLLECTORS.filter(
    (collector) =>
      (customer.displaySketchCollectors || collector.type !== "sketch") &&
      (customer.isSubscribedToAll || customer.subscribedCollectors.includes(collector.id)) &&
      (customer.authenticationMethod !== "interactiveOnly" || isInteractive(collector)),
  ).map((collector) => (asksNothing(collector, customer) ? { ...collector, params: {} } : collector));
}

/** Whether the supplier's own page is shown for signing in, so that the form asks for no secrets. */
export function asksNothing(collector: Collector, customer: Customer): boolean {
  if (collector.authenticationMethod === "interactiveOnly") return true;
  const preferred = customer.authenticationMethod;
  return (
    isInteractive(collector) && (preferred === "interactivePreferred" || preferred === "interactiveOnly")
  );
}

function isInteractive({ authenticationMethod }: Collector): boolean {
  return authenticationMethod === "all" || authenticationMethod === "interactiveOnly";
}

/** A collector with its texts in one language. */
export function translatedCollector(collector: Collector, locale: Locale): Collector {
  const params = Object.fromEntries(
    Object.entries(collector.params).map(([key, param]) => [
      key,
      {
        ...param,
        name: translated(param.name, locale),
        placeholder: translated(param.placeholder, locale),
      },
    ]),
  );
  return { ...collector, description: translated(collector.description, locale), params };
}

/** A collector as callbacks carry it: untranslated, with what drives the supplier's website. */
export function collectorConfig(collector: Collector) {
  if (collector.type !== "web") return collector;
  const driving = { useProxyForLogin: false, useProxy: false, remoteBrowser: false };
  return { ...collector, ...driving, loadImages: false, autoLogin: false };
}
