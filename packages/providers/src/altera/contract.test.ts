import type { AlteraOptions } from "@comptoir/sandbox/altera/options";
import { startAltera } from "@comptoir/sandbox/altera/server";
import type { Provider } from "../provider";
import { type ContractStand, describeContract } from "../testing/contract";
import { defined } from "../testing/contract/bench";
import { LARGEST_PAGE } from "./list-adapter";
import { altera, alteraWith } from "./provider";

type Behaviour = { options: AlteraOptions; provider?: Provider; listed?: number };

async function start({ options, listed }: Behaviour): Promise<ContractStand> {
  const standIn = await startAltera({ scale: 0.2, ...options });
  const books = defined(standIn.state.books(standIn.apiKey));
  const issued = [...books.invoices.values()].find(
    ({ basicInformation }) => basicInformation.statusId !== "DRAFT",
  );
  return {
    baseUrl: standIn.url,
    credentials: { apiKey: standIn.apiKey },
    wrongCredentials: { apiKey: "no-such-key-7f3a" },
    accountName: books.profile.name,
    service: standIn.service,
    list: {
      path: "/sales",
      resource: "invoices",
      wrap: (elements) => `{"result":"OK","data":{"invoices":[${elements.join(",")}]}}`,
    },
    counts: () => ({ invoices: listed ?? books.invoices.size }),
    withDocument: () => ({
      resource: "invoices",
      externalId: String(defined(issued).basicInformation.invoiceId),
    }),
    missing: options.errors === "ok_envelope" ? undefined : { resource: "invoices", externalId: "1" },
    close: standIn.close,
  };
}

const BEHAVIOURS: Record<string, Behaviour> = {
  altera: { options: {} },
  "altera with one page only": { options: { list: "one_page", onePageSize: 20 }, listed: 20 },
  "altera with a list that pages by names unknown to us": {
    options: { list: "random_names", scale: 0.5 },
    listed: LARGEST_PAGE,
  },
  // The names that the stand-in draws from these seeds; its pages count from 0 in the first, from 1 in the second.
  "altera with a list that pages from 0 by names known to us": {
    options: { list: "random_names", scale: 1, seed: 7 },
    provider: alteraWith({ page: "page", pageSize: "perPage" }),
  },
  "altera with a list that pages from 1 by names known to us": {
    options: { list: "random_names", scale: 1, seed: 5 },
    provider: alteraWith({ page: "pageIndex", pageSize: "pageSize" }),
  },
  "altera with a list that does not honour the names": {
    options: { scale: 1 },
    provider: alteraWith({ page: "page", pageSize: "perPage" }),
    listed: LARGEST_PAGE,
  },
  "altera with errors under status 200 and files that refuse a key": {
    options: { errors: "ok_envelope", fileAuthorization: "refused" },
  },
};

for (const [name, behaviour] of Object.entries(BEHAVIOURS)) {
  const provider = behaviour.provider ?? altera;
  describeContract({ name, provider, start: () => start(behaviour) });
}
