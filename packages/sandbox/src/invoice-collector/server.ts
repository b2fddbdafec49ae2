import { invoiceCollectorOlderOperations, invoiceCollectorOperations } from "@comptoir/protocols";
import { setMaxListeners } from "node:events";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { listen } from "../http/server";
import type { RunningService } from "../http/server";
import { type CommonOptions, DEFAULT_SEED } from "../options";
import { unknownRoute } from "./answers";
import { documentSource } from "./collect/documents";
import { invoiceCollectorControls } from "./controls";
import { idOf, seededBearer } from "./identifiers";
import { serveSocket } from "./live/socket";
import { keepState } from "./kept-state";
import { type InvoiceCollectorSwitches, invoiceCollectorSwitches } from "./options";
import { checkBody } from "./request-body";
import { callbackRoutes } from "./routes/callbacks";
import { catalogueRoutes } from "./routes/catalogue";
import { credentialRoutes } from "./routes/credentials";
import { customerRoutes } from "./routes/customer";
import { seedAgeRoutes } from "./routes/seed-age";
import { uiRoutes } from "./routes/ui";
import { userRoutes } from "./routes/users";
import type { Customer, IcState } from "./state";

export type InvoiceCollectorOptions = CommonOptions & Partial<InvoiceCollectorSwitches>;

export type InvoiceCollectorStandIn = {
  /** The root: paths below it begin with `/api/v1`. */
  url: string;
  bearer: string;
  service: RunningService;
  state: IcState;
  /** It serves one customer and has no books. */
  companies: [];
  close(): Promise<void>;
};

/** Starts a stand-in of an Invoice-Collector server with one customer, without users unless its folder holds some. */
export async function startInvoiceCollector(
  options: InvoiceCollectorOptions = {},
): Promise<InvoiceCollectorStandIn> {
  const state = await newState(options);
  const keeper = options.stateFolder === undefined ? null : keepState(state, options.stateFolder);
  const { age } = state.switches;
  const service = await listen(
    {
      name: "invoice-collector",
      operations: age === "seed" ? invoiceCollectorOlderOperations : invoiceCollectorOperations,
      routes: age === "seed" ? seedAgeRoutes(state) : presentRoutes(state),
      unknownRoute,
      guard: checkBody,
      onUpgrade: (request, socket) => serveSocket(state, request, socket),
      controls: invoiceCollectorControls(state),
    },
    { host: options.host ?? "127.0.0.1", port: options.port ?? 0 },
  );
  async function close(): Promise<void> {
    state.stop.abort();
    for (const { run } of state.credentials.values()) run?.closeSocket?.();
    state.agents.http.destroy();
    state.agents.https.destroy();
    await service.close();
    keeper?.stop();
  }
  return { url: service.url, bearer: state.bearer, service, state, companies: [], close };
}

function presentRoutes(state: IcState) {
  return [
    ...customerRoutes(state),
    ...userRoutes(state),
    ...credentialRoutes(state),
    ...catalogueRoutes(state),
    ...callbackRoutes(state),
    ...uiRoutes(state),
  ];
}

async function newState(options: InvoiceCollectorOptions): Promise<IcState> {
  const { now = () => new Date(), seed = DEFAULT_SEED } = options;
  const stop = new AbortController();
  // Every collect and every delivery listens to it.
  setMaxListeners(0, stop.signal);
  return {
    switches: invoiceCollectorSwitches.parse(options),
    now,
    bearer: seededBearer(seed),
    customer: newCustomer(now().getTime()),
    users: new Map(),
    credentials: new Map(),
    callbacks: new Map(),
    tokens: new Map(),
    documents: await documentSource(options.documents),
    feedback: [],
    translatedStates: new Map(),
    agents: { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) },
    stop,
  };
}

function newCustomer(createdAt: number): Customer {
  return {
    id: idOf("customer"),
    email: "owner@demo.example",
    name: "default",
    remoteId: "",
    cid: "",
    inviteId: "",
    createdAt,
    theme: "default",
    subscribedCollectors: [],
    isSubscribedToAll: true,
    authenticationMethod: "interactivePreferred",
    displaySketchCollectors: true,
    maxDelayBetweenCollect: 2592e6,
    callback: null,
  };
}
