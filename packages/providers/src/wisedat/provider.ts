import { CATALOG } from "../catalog";
import type { Provider } from "../provider";
import { wisedatCredentials } from "./credentials";
import { createDocumentSource } from "./document-source";
import { mapWisedat } from "./map/record";
import { fetchAccount } from "./resources/company";
import { createRecordSource } from "./sync/record-source";
import { createWisedatTransport, WISEDAT_LIMITS } from "./transport";

/** WISEDAT (Portugal): a server at the customer's, read by its API 1.7. */
export const wisedat: Provider = {
  id: "wisedat",
  mapperVersion: 1,
  credentials: wisedatCredentials,
  limits: WISEDAT_LIMITS,
  capabilities: CATALOG.wisedat.capabilities,
  open(credentials, runtime) {
    const transport = createWisedatTransport(wisedatCredentials.parse(credentials), runtime);
    return {
      verify: () => fetchAccount(transport),
      records: createRecordSource(transport, runtime.clock),
      documents: createDocumentSource(transport),
    };
  },
  map: mapWisedat,
};
