import { createGuardedFetch, parseNetworkRules } from "@comptoir/outbound";
import { type ProviderRuntime, providerById, type RawRecord, type RecordSource } from "@comptoir/providers";
import { startAltoviz } from "@comptoir/sandbox";

/** Records in one transaction: what a page of the sync holds at most. */
const PAGE = 500;
const TODAY = new Date("2026-06-15T09:00:00Z");

/** The books of the demo's larger company as Altoviz sends them, read by the connector, in pages of a sync. */
export async function altovizPages(): Promise<RawRecord[][]> {
  const altoviz = await startAltoviz({ now: () => TODAY, rateLimit: null });
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.1/32").rules, firm: null });
  try {
    const session = providerById("altoviz").open(
      { apiKey: altoviz.apiKey },
      { ...QUIET, fetch, baseUrl: altoviz.url },
    );
    if (!session.records) throw new Error("Altoviz has no records");
    return pagesOf(await readAll(session.records));
  } finally {
    await fetch.close();
    await altoviz.close();
  }
}

/** Waits are over at once, and time has passed: the connector keeps to Altoviz's budget of requests. */
function passingClock(): ProviderRuntime["clock"] {
  let now = TODAY.getTime();
  return {
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms;
    },
  };
}

const QUIET: Omit<ProviderRuntime, "fetch"> = {
  clock: passingClock(),
  logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
  signal: new AbortController().signal,
};

async function readAll(source: RecordSource): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  let page = await source.nextPage({ mode: "full", checkpoint: null });
  for (;;) {
    records.push(...page.records);
    if (page.done) return records;
    page = await source.nextPage({ mode: "full", checkpoint: page.checkpoint });
  }
}

function pagesOf(records: readonly RawRecord[]): RawRecord[][] {
  const count = Math.ceil(records.length / PAGE);
  return Array.from({ length: count }, (_, index) => records.slice(index * PAGE, (index + 1) * PAGE));
}
