import { alteraOperations } from "@comptoir/protocols";
import { isoDate } from "../data/dates";
import { createRandom } from "../data/random";
import { controlPlane } from "../http/control";
import { listen, type Route, type RunningService, type SandboxRequest } from "../http/server";
import { DEFAULT_SEED } from "../options";
import { failed } from "./answers";
import type { AlteraRoute } from "./call";
import { type AlteraControls, createControls } from "./controls";
import { drawListNames } from "./list-names";
import { type AlteraOptions, alteraSwitches } from "./options";
import { fileRoute, pdfUrlRoute } from "./routes/files";
import { saleRoutes } from "./routes/sales";
import { saveInvoiceRoute } from "./routes/save-invoice";
import { demoBooks } from "./seed/books";
import { DEMO_COMPANIES } from "./seed/companies";
import type { AlteraState, Books } from "./state";

const ROUTES: readonly AlteraRoute[] = [...saleRoutes, saveInvoiceRoute, pdfUrlRoute];

export type RunningAltera = {
  url: string;
  apiKey: string;
  companies: { service: "altera"; name: string; country: string; url: string; apiKey: string }[];
  service: RunningService;
  state: AlteraState;
  controls: AlteraControls;
  close: () => Promise<void>;
};

/** A stand-in of api.altera.co with two demo companies; `apiKey` is the first one's. */
export async function startAltera(options: AlteraOptions = {}): Promise<RunningAltera> {
  const state = createState(options);
  const controls = createControls(state);
  const service = await listen(
    {
      name: "altera",
      operations: alteraOperations,
      routes: [...ROUTES.map((route) => kernelRoute(route, state)), fileRoute(state)],
      unknownRoute: () => failed(404, "Not found", state.switches),
      controls: controlPlane(controls),
    },
    { host: options.host ?? "127.0.0.1", port: options.port ?? 0 },
  );
  const { url } = service;
  const companies = DEMO_COMPANIES.map(({ profile: { name, apiKey } }) => ({
    service: "altera" as const,
    name,
    country: "PL",
    url,
    apiKey,
  }));
  const { apiKey } = DEMO_COMPANIES[0].profile;
  return { url, apiKey, companies, service, state, controls, close: () => service.close() };
}

function createState(options: AlteraOptions): AlteraState {
  const { now = () => new Date(), seed = DEFAULT_SEED, scale = 1, empty = false } = options;
  const today = isoDate(now());
  const opened = new Map<string, Books>();
  function books(apiKey: string): Books | undefined {
    const company = DEMO_COMPANIES.find(({ profile }) => profile.apiKey === apiKey);
    if (!company) return undefined;
    const found = opened.get(apiKey) ?? demoBooks(company, { seed, today, scale, empty });
    opened.set(apiKey, found);
    return found;
  }
  return {
    switches: alteraSwitches.of(options),
    now,
    listNames: drawListNames(createRandom(seed, "altera/list-names")),
    files: new Map(),
    books,
    all: () =>
      DEMO_COMPANIES.map(({ profile }) => books(profile.apiKey)).filter((found) => found !== undefined),
  };
}

/** The raw key, without a scheme word before it. */
function kernelRoute({ method, path, handle }: AlteraRoute, state: AlteraState): Route {
  return {
    method,
    path,
    handle(request: SandboxRequest) {
      const books = state.books(request.headers.authorization ?? "");
      return books ? handle({ request, books, state }) : failed(401, "Unauthorized", state.switches);
    },
  };
}
