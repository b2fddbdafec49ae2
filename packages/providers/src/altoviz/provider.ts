import { z } from "zod";
import { CATALOG } from "../catalog";
import type { Provider } from "../provider";
import { notFound } from "../errors";
import { draftOf } from "./draft";
import { altovizOperations } from "./operations";
import { mapRecord } from "./map";
import { downloadPurchaseInvoice } from "./resources/purchase-invoices";
import { downloadSaleCredit } from "./resources/sale-credits";
import { downloadSaleInvoice } from "./resources/sale-invoices";
import { downloadSaleQuote } from "./resources/sale-quotes";
import { recordSource } from "./sync";
import { altovizTransport, LIMITS, PROVIDER_ID } from "./transport";
import { verifyAccount } from "./verify";
import { readHook, webhookService } from "./webhook-service";

/** Raised with every change of what `map` makes of a payload. */
export const MAPPER_VERSION = 2;

const credentials = z.object({
  apiKey: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/),
  /** Which of its two vocabularies the account takes for a customer's type; nothing is the present one. */
  customerTypes: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(["", "older"]))
    .default(""),
});

/** Altoviz (France): sale invoices, credits and customers of one company by one API key. */
export const altoviz: Provider = {
  id: PROVIDER_ID,
  mapperVersion: MAPPER_VERSION,
  credentials,
  limits: LIMITS,
  capabilities: CATALOG.altoviz.capabilities,
  open(given, runtime) {
    const { apiKey, customerTypes } = credentials.parse(given);
    const transport = altovizTransport(apiKey, runtime);
    return {
      verify: () => verifyAccount(transport),
      records: recordSource(transport, runtime.clock),
      documents: {
        async open(resource, externalId) {
          if (resource === "invoices") return downloadSaleInvoice(transport, externalId);
          if (resource === "credits") return downloadSaleCredit(transport, externalId);
          if (resource === "quotes") return downloadSaleQuote(transport, externalId);
          if (resource === "purchases") return downloadPurchaseInvoice(transport, externalId);
          throw notFound(
            { provider: PROVIDER_ID, operation: "documents.open" },
            `${resource} have no documents`,
          );
        },
      },
      webhooks: webhookService(transport, runtime.clock),
      operations: altovizOperations(transport, { words: customerTypes === "older" ? "older" : "present" }),
    };
  },
  map: mapRecord,
  readHook,
  draftOf,
};
