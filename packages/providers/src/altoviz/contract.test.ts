import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { startAltoviz } from "@comptoir/sandbox/altoviz/server";
import { type ContractStand, describeContract, type Extent } from "../testing/contract";
import { defined } from "../testing/contract/bench";
import { altoviz } from "./provider";
import { altovizWrites } from "./testing/write-scenarios";

const SCALE: Record<Extent, number> = { few: 0.01, many: 0.1 };

async function start(options: AltovizOptions, extent: Extent): Promise<ContractStand> {
  const standIn = await startAltoviz({ scale: SCALE[extent], rateLimit: null, ...options });
  const books = defined(standIn.state.books(standIn.apiKey));
  const invoice = (isDraft: boolean) => {
    const found = [...books.invoices.values()].find((candidate) => candidate.isDraft === isDraft);
    return String(defined(found).id);
  };
  return {
    baseUrl: standIn.url,
    credentials: { apiKey: standIn.apiKey },
    wrongCredentials: { apiKey: "no-such-key-7f3a" },
    accountName: defined(standIn.companies[0]).name,
    service: standIn.service,
    list: { path: "/v1/Vats", resource: "tax_rates", wrap: (elements) => `[${elements.join(",")}]` },
    counts: () => ({
      tax_rates: 8,
      units: 6,
      classifications: 9,
      banks: 7,
      users: 1,
      settings: 1,
      customers: books.customers.size,
      invoices: books.invoices.size,
      credits: books.credits.size,
      quotes: books.quotes.size,
      suppliers: books.suppliers.size,
      products: books.products.size,
      customer_families: books.customerFamilies.size,
      product_families: books.productFamilies.size,
      contacts: books.contacts.size,
      colleagues: books.colleagues.size,
      receipts: books.receipts.size,
    }),
    withDocument: () => ({ resource: "invoices", externalId: invoice(false) }),
    severalPages: "invoices",
    missing: { resource: "invoices", externalId: "1" },
    draft: () => ({ externalId: invoice(true), path: "/v1/SaleInvoices/Finalize" }),
    writes: altovizWrites(standIn),
    close: standIn.close,
  };
}

const BEHAVIOURS: Record<string, AltovizOptions> = {
  altoviz: {},
  "altoviz without paging headers": { pagingHeaders: false },
  "altoviz in the terms of its older reference": { personTypes: "seed", listOrder: "oldest_first" },
  "altoviz with problem details and cancelled invoices in every list": {
    unknownIdBody: "problem",
    cancelledByDefault: "listed",
    statusFilter: "incoming_any_unpaid",
  },
};

/** Writes do not depend on how lists are read. */
const WITH_WRITES = ["altoviz", "altoviz with problem details and cancelled invoices in every list"];

for (const [name, options] of Object.entries(BEHAVIOURS)) {
  const triesWrites = WITH_WRITES.includes(name);
  describeContract({ name, provider: altoviz, triesWrites, start: (_, extent) => start(options, extent) });
}
