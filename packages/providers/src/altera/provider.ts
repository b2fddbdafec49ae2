import { z } from "zod";
import { CATALOG } from "../catalog";
import { MappingError, notFound } from "../errors";
import type { Provider } from "../provider";
import { LIST_PARAMETERS, type ListParameters } from "./list-adapter";
import { mapInvoice } from "./map/invoice";
import { invoicePdf } from "./resources/sales";
import { recordSource } from "./sync";
import { alteraTransport, LIMITS, PROVIDER_ID } from "./transport";
import { verifyAccount } from "./verify";

/** Raised with every change of what `map` makes of a payload. */
export const MAPPER_VERSION = 1;

const credentials = z.object({
  apiKey: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/),
});

/** Altera (Poland): the sales of one company by one API key. */
export const altera: Provider = alteraWith(LIST_PARAMETERS);

/** The connector for given names of the list's parameters. */
export function alteraWith(parameters: ListParameters | null): Provider {
  return {
    id: PROVIDER_ID,
    mapperVersion: MAPPER_VERSION,
    credentials,
    limits: LIMITS,
    capabilities: CATALOG.altera.capabilities,
    open(given, runtime) {
      const { apiKey } = credentials.parse(given);
      const transport = alteraTransport(apiKey, runtime);
      return {
        verify: () => verifyAccount(transport, apiKey),
        records: recordSource(transport, parameters),
        documents: {
          async open(resource, externalId) {
            if (resource === "invoices") return invoicePdf(transport, externalId);
            throw notFound(
              { provider: PROVIDER_ID, operation: "documents.open" },
              `${resource} have no documents`,
            );
          },
        },
      };
    },
    map(resource, payload) {
      if (resource === "invoices") return mapInvoice(payload);
      throw new MappingError("", `Altera has no ${resource}`);
    },
  };
}
