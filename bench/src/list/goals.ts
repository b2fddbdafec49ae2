import { INVOICE_SORTS, ListInvoicesInput } from "@comptoir/services";
import { alternate, type Goal, quantile, summarize } from "../ratio";
import type { Measured } from "../table";
import { requestsPerSecond } from "./load";
import { rawSearch } from "./raw";
import type { Caller, Scene } from "./scene";
import { startServers } from "./servers";
import { eachMilliseconds, repeated } from "./timing";
import { everySearch, everyView, type View } from "./views";

const THROUGHPUT: Goal = {
  id: 3,
  name: "invoices.list requests/s / raw",
  better: "higher",
  pass: 0.4,
  aim: 0.7,
};
const ANY_VIEW: Goal = {
  id: 5,
  name: "p95 of any list, filter, sort / median firm's first page",
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
  const { times, slowest } = timed(views, ({ input }) => biggest.api.invoices.list(input));
  const pairs = await alternate(rounds, {
    first: async () => quantile(await times(), 0.95),
    second: async () => p50(repeated(REPEATS, () => median.api.invoices.list(FIRST_PAGE))),
  });
  const result = measured(ANY_VIEW, pairs, ["ms", 2]);
  return { ...result, note: `${result.note}; ${slowest()}` };
}

export async function search({ biggest, bench }: Scene, rounds: number): Promise<Measured> {
  const searches = everySearch();
  const { firmId } = biggest.context;
  const { times, slowest } = timed(searches, ({ input }) => biggest.api.invoices.list(input));
  const pairs = await alternate(rounds, {
    first: async () => quantile(await times(), 0.5),
    second: async () =>
      p50(
        searches.map(
          ({ input }) =>
            () =>
              rawSearch(bench.owner, firmId, input),
        ),
      ),
  });
  const result = measured(SEARCH, pairs, ["ms", 2]);
  return { ...result, note: `${result.note}; ${slowest()}` };
}

/** The times of views, and which of them took longest when they were measured last. */
function timed(views: readonly View[], read: (view: View) => Promise<unknown>) {
  const last = new Map<string, number>();
  return {
    async times() {
      const times = await eachMilliseconds(views.map((view) => () => read(view)));
      for (const [index, { name }] of views.entries()) last.set(name, times[index] ?? 0);
      return times;
    },
    slowest() {
      const worst = [...last].sort(([, a], [, b]) => b - a).slice(0, 3);
      return `slowest of ${views.length}: ${worst.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join("; ")}`;
    },
  };
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
