import { z } from "zod";
import { CATALOG } from "../catalog";
import type { Provider } from "../provider";
import { notFound } from "../errors";
import { finalizeOperation } from "./finalize";
import { mapRecord } from "./map";
import { downloadSaleDocument } from "./resources/sale-documents";
import { recordSource } from "./sync";
import { altovizTransport, LIMITS, PROVIDER_ID } from "./transport";
import { verifyAccount } from "./verify";

/** Raised with every change of what `map` makes of a payload. */
export const MAPPER_VERSION = 1;

const credentials = z.object({
  apiKey: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/),
});

/** Altoviz (France): sale invoices, credits and customers of one company by one API key. */
export const altoviz: Provider = {
  id: PROVIDER_ID,
  mapperVersion: MAPPER_VERSION,
  credentials,
  limits: LIMITS,
  capabilities: CATALOG.altoviz.capabilities,
  open(given, runtime) {
    const transport = altovizTransport(credentials.parse(given).apiKey, runtime);
    return {
      verify: () => verifyAccount(transport),
      records: recordSource(transport, runtime.clock),
      documents: {
        async open(resource, externalId) {
          if (resource === "invoices" || resource === "credits") {
            return downloadSaleDocument(transport, resource, externalId);
          }
          throw notFound(
            { provider: PROVIDER_ID, operation: "documents.open" },
            `${resource} have no documents`,
          );
        },
      },
      operations: { "invoices.finalize": finalizeOperation(transport) },
    };
  },
  map: mapRecord,
};
