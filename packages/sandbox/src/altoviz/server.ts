import { altovizOperations } from "@comptoir/protocols";
import { isoDate } from "../data/dates";
import { controlPlane } from "../http/control";
import { empty, listen, type Route, type RunningService, type SandboxRequest } from "../http/server";
import { DEFAULT_SEED } from "../options";
import type { AltovizRoute } from "./call";
import { type AltovizControls, createControls } from "./controls";
import { apiKeyOf } from "./credentials";
import { type AltovizOptions, altovizSwitches } from "./options";
import { createRateLimit } from "./rate-limit";
import { ROUTES } from "./routes";
import { demoBooks } from "./seed/books";
import { DEMO_COMPANIES } from "./seed/companies";
import { type AltovizState, type Books, createState } from "./state";
import { createDeliveries } from "./webhooks/deliveries";

export type RunningAltoviz = {
  url: string;
  apiKey: string;
  companies: { service: "altoviz"; name: string; country: string; url: string; apiKey: string }[];
  service: RunningService;
  state: AltovizState;
  controls: AltovizControls;
  close: () => Promise<void>;
};

/** A stand-in of api.altoviz.com with two demo companies; `apiKey` is the first one's. */
export async function startAltoviz(options: AltovizOptions = {}): Promise<RunningAltoviz> {
  const { now = () => new Date(), seed = DEFAULT_SEED, scale = 1, empty: blank = false } = options;
  const today = isoDate(now());
  const switches = altovizSwitches.of(options);
  const deliveries = createDeliveries(switches);
  const state = createState(
    DEMO_COMPANIES.map((company) => ({
      apiKey: company.apiKey,
      open: () => demoBooks(company, { seed, today, scale, empty: blank }),
    })),
    { switches, now, deliveries },
  );
  const controls = createControls(state);
  const limit = createRateLimit(state.switches, () => state.now().getTime());
  const service = await listen(
    {
      name: "altoviz",
      operations: altovizOperations,
      caseInsensitivePaths: true,
      routes: ROUTES.map((route) => kernelRoute(route, state)),
      guard: (request) => {
        const books = booksOf(request, state);
        return books ? limit(books.apiKey) : empty(401);
      },
      unknownRoute: () => empty(404),
      wrongMethod: () => empty(405),
      controls: controlPlane(controls),
    },
    { host: options.host ?? "127.0.0.1", port: options.port ?? 0 },
  );
  const { url } = service;
  return {
    url,
    apiKey: DEMO_COMPANIES[0].apiKey,
    companies: companiesAt(url),
    service,
    state,
    controls,
    close: () => {
      deliveries.stop();
      return service.close();
    },
  };
}

function companiesAt(url: string): RunningAltoviz["companies"] {
  return DEMO_COMPANIES.map(({ apiKey, profile: { name, address } }) => ({
    service: "altoviz",
    name,
    country: address.countryIso,
    url,
    apiKey,
  }));
}

function booksOf(request: SandboxRequest, state: AltovizState): Books | undefined {
  const apiKey = apiKeyOf(request);
  return apiKey === undefined ? undefined : state.books(apiKey);
}

function kernelRoute({ method, path, handle }: AltovizRoute, state: AltovizState): Route {
  return {
    method,
    path,
    handle(request) {
      const books = booksOf(request, state);
      return books ? handle({ request, books, state }) : empty(401);
    },
  };
}
