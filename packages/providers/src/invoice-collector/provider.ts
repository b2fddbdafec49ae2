import { CATALOG } from "../catalog";
import { MappingError } from "../errors";
import type { Provider } from "../provider";
import { createCollectorService } from "./collector-service";
import { collectorCredentials } from "./credentials";
import { mapCollected } from "./map/collected";
import { accountOf, fetchCustomer } from "./resources/customer";
import { COLLECTOR_LIMITS, createCollectorTransport } from "./transport";

/** Invoice-Collector: suppliers' invoices, which it fetches and sends to our callback. */
export const invoiceCollector: Provider = {
  id: "invoice-collector",
  mapperVersion: 1,
  credentials: collectorCredentials,
  limits: COLLECTOR_LIMITS,
  capabilities: CATALOG["invoice-collector"].capabilities,
  open(given, runtime) {
    const credentials = collectorCredentials.parse(given);
    const address = { ...credentials, serverUrl: runtime.baseUrl ?? credentials.serverUrl };
    const transport = createCollectorTransport(address, runtime);
    return {
      verify: async () => accountOf(await fetchCustomer(transport)),
      collectors: createCollectorService(transport, address),
    };
  },
  map(resource, payload) {
    if (resource === "collected") return mapCollected(payload);
    throw new MappingError("", `Invoice-Collector has no ${resource}`);
  },
};
