import { wisedatOperations } from "@comptoir/protocols";
import { listen } from "../http/server";
import type { Route, RunningService, SandboxRequest, SandboxResponse } from "../http/server";
import { type CommonOptions, DEFAULT_SEED } from "../options";
import { failed } from "./answers";
import { wisedatControls } from "./controls";
import { createKeys } from "./keys";
import { type WisedatSwitches, wisedatSwitches } from "./options";
import { companyRoutes } from "./routes/company";
import { customerRoutes } from "./routes/customers";
import { invoiceDocumentRoutes } from "./routes/invoice-document";
import { lookupRoutes } from "./routes/lookups";
import { paymentRoutes } from "./routes/payments";
import { productRoutes } from "./routes/products";
import { salesInvoiceWriteRoutes } from "./routes/sales-invoice-writes";
import { salesInvoiceRoutes } from "./routes/sales-invoices";
import { sessionRoutes } from "./routes/session";
import { seedCompanies } from "./seed/companies";
import type { WisedatState } from "./state";

export type WisedatOptions = CommonOptions & Partial<WisedatSwitches>;

export type WisedatCompany = {
  service: "wisedat";
  name: string;
  country: "PT";
  url: string;
  apiKey: string;
  user: string;
  password: string;
};

export type WisedatStandIn = Omit<WisedatCompany, "service" | "name" | "country"> & {
  service: RunningService;
  state: WisedatState;
  companies: WisedatCompany[];
  close(): Promise<void>;
};

/** Starts a stand-in of one WISEDAT API server (version 1.7), with two companies. */
export async function startWisedat(options: WisedatOptions = {}): Promise<WisedatStandIn> {
  const { seed = DEFAULT_SEED, scale = 1, empty = false, now = () => new Date() } = options;
  const switches = wisedatSwitches.parse(options);
  const seeded = seedCompanies({ seed, scale, empty, now, switches });
  const state: WisedatState = {
    switches,
    now,
    keys: createKeys(now),
    companies: new Map(seeded.map((company) => [company.apiKey, company])),
  };
  const service = await listen(
    {
      name: "wisedat",
      operations: wisedatOperations,
      routes: routes(state),
      unknownRoute: (request) => unknownRoute(state, request),
      controls: wisedatControls(state),
    },
    { host: options.host ?? "127.0.0.1", port: options.port ?? 0 },
  );
  const companies = seeded.map(({ apiKey, user, password, profile }) => ({
    service: "wisedat" as const,
    name: profile.name,
    country: "PT" as const,
    url: service.url,
    apiKey,
    user,
    password,
  }));
  const [first] = seeded;
  if (!first) throw new Error("no company was seeded");
  const { apiKey, user, password } = first;
  return { url: service.url, apiKey, user, password, service, state, companies, close: service.close };
}

function routes(state: WisedatState): Route[] {
  return [
    ...sessionRoutes(state),
    ...companyRoutes(state),
    ...customerRoutes(state),
    ...productRoutes(state),
    ...salesInvoiceRoutes(state),
    ...salesInvoiceWriteRoutes(state),
    ...invoiceDocumentRoutes(state),
    ...paymentRoutes(state),
    ...lookupRoutes(state),
  ];
}

/** `/customers/5` is one of them: only `?id=` works. */
function unknownRoute(state: WisedatState, request: SandboxRequest): SandboxResponse {
  return failed(state, 404, `${request.path} doesn't exist`);
}
