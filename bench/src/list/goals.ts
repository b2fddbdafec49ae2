import { INVOICE_SORTS, ListInvoicesInput } from "@comptoir/services";
import { alternate, type Goal, quantile, summarize } from "../ratio";
import type { Measured } from "../table";
import { requestsPerSecond } from "./load";
import { rawSearch } from "./raw";
import type { Caller, Scene } from "./scene";
import { startServers } from "./servers";
import { eachMilliseconds, repeated } from "./timing";
import { everyView } from "./views";

const THROUGHPUT: Goal = {
  id: 3,
  name: "invoices.list requests/s / raw",
  better: "higher",
  pass: 0.4,
  aim: 0.7,
};
const ANY_VIEW: Goal = {
  id: 5,
  name: "p95 of any view / median firm's first page",
  better: "lower",
  pass: 4,
  aim: 2,
};
const SEARCH: Goal = { id: 6, name: "search p50 isolated / not", better: "lower", pass: 2.5, aim: 1.3 };
const DEPTH: Goal = { id: 7, name: "page at 90 % depth / first page", better: "lower", pass: 1.5, aim: 1.1 };

const FIRST_PAGE = ListInvoicesInput.parse({});
const LOAD_SECONDS = 3;
const REPEATS = 40;

export async function throughput(scene: Scene, rounds: number): Promise<Measured> {
  const servers = await startServers(scene);
  try {
    const pairs = await alternate(rounds, {
      first: () => requestsPerSecond(servers.product, LOAD_SECONDS),
      second: () => requestsPerSecond(servers.raw, LOAD_SECONDS),
    });
    return measured(THROUGHPUT, pairs, ["requests/s", 0]);
  } finally {
    await servers.close();
  }
}

/** Every filter under every sort, against the plainest page of a firm of ordinary size. */
export async function anyView({ biggest, median }: Scene, rounds: number): Promise<Measured> {
  const views = everyView(biggest.companyId);
  const slowest = new Map<string, number>();
  const pairs = await alternate(rounds, {
    first: async () => {
      const times = await eachMilliseconds(
        views.map(
          ({ input }) =>
            () =>
              biggest.api.invoices.list(input),
        ),
      );
      for (const [index, { name }] of views.entries()) slowest.set(name, times[index] ?? 0);
      return quantile(times, 0.95);
    },
    second: async () => p50(repeated(REPEATS, () => median.api.invoices.list(FIRST_PAGE))),
  });
  const worst = [...slowest].sort(([, a], [, b]) => b - a).slice(0, 3);
  const names = worst.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join("; ");
  const result = measured(ANY_VIEW, pairs, ["ms", 2]);
  return { ...result, note: `${result.note}; slowest of ${views.length}: ${names}` };
}

/** Rare, common and absent words, the beginning of many numbers, and the end of some. */
const WORDS = [
  "garnier conseil 12",
  "dupont",
  "moreau fr",
  "fa-2025-0",
  "01234",
  "zzzqqq",
  "nguyen et fils 9",
  "roche",
];

export async function search({ biggest, bench }: Scene, rounds: number): Promise<Measured> {
  const queries = repeated(5, WORDS).flat();
  const { firmId } = biggest.context;
  const pairs = await alternate(rounds, {
    first: () => p50(queries.map((words) => () => searched(biggest.api, words))),
    second: () => p50(queries.map((words) => () => rawSearch(bench.owner, firmId, words))),
  });
  return measured(SEARCH, pairs, ["ms", 2]);
}

function searched(api: Caller, words: string): Promise<unknown> {
  return api.invoices.list(ListInvoicesInput.parse({ filter: { search: words } }));
}

/** The sort that fares worst is the one that counts. */
export async function depth({ biggest: { api } }: Scene, rounds: number): Promise<Measured> {
  const results: Measured[] = [];
  for (const by of INVOICE_SORTS) {
    const first = ListInvoicesInput.parse({ sort: { by, direction: "desc" } });
    const deep = { ...first, cursor: await cursorAtDepth(api, first, 0.9) };
    const pairs = await alternate(rounds, {
      first: () => p50(repeated(REPEATS, () => api.invoices.list(deep))),
      second: () => p50(repeated(REPEATS, () => api.invoices.list(first))),
    });
    results.push(measured({ ...DEPTH, name: `${DEPTH.name} (${by})` }, pairs, ["ms", 2]));
  }
  const [worst] = results.sort((a, b) => summarize(b.ratios).median - summarize(a.ratios).median);
  if (!worst) throw new Error("there is no sort");
  return worst;
}

/** Turns the pages to the end and keeps where they stood at a share of them. */
async function cursorAtDepth(api: Caller, view: ListInvoicesInput, share: number): Promise<string> {
  const cursors: string[] = [];
  let page = await api.invoices.list({ ...view, limit: 200 });
  while (page.nextCursor !== null) {
    cursors.push(page.nextCursor);
    page = await api.invoices.list({ ...view, limit: 200, cursor: page.nextCursor });
  }
  const cursor = cursors[Math.floor(cursors.length * share)];
  if (cursor === undefined) throw new Error("the firm has too few invoices to turn pages");
  return cursor;
}

async function p50(works: readonly (() => Promise<unknown>)[]): Promise<number> {
  return quantile(await eachMilliseconds(works), 0.5);
}

function measured(
  goal: Goal,
  pairs: readonly [number, number][],
  [unit, digits]: [string, number],
): Measured {
  const middle = (side: 0 | 1) =>
    quantile(
      pairs.map((pair) => pair[side]),
      0.5,
    ).toFixed(digits);
  return {
    goal,
    ratios: pairs.map(([first, second]) => first / second),
    note: `${middle(0)} against ${middle(1)} ${unit}`,
  };
}
