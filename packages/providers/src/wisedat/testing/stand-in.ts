import { createGuardedFetch } from "@comptoir/outbound/guarded-fetch";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import { startWisedat, type WisedatOptions, type WisedatStandIn } from "@comptoir/sandbox/wisedat/server";
import { afterEach } from "vitest";
import type {
  Credentials,
  ProviderRuntime,
  ProviderSession,
  RecordSource,
  RawRecord,
  SyncPage,
} from "../../index";
import { defined } from "../../testing/contract/bench";
import { createTestClock, type TestClock } from "../../testing/clock";
import { noteCoverage } from "../../testing/coverage-note";
import { wisedat } from "../provider";

export type Trial = {
  clock: TestClock;
  standIn: WisedatStandIn;
  open(changes?: Credentials): ProviderSession;
  records(): RecordSource;
};

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** A stand-in over real HTTP, with about a hundred invoices unless said otherwise, closed after the test. */
export async function startTrial(options: WisedatOptions = {}): Promise<Trial> {
  const clock = createTestClock();
  const standIn = await startWisedat({ scale: 0.02, now: () => clock.now(), ...options });
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.0/8").rules, firm: null });
  ended.push(async () => noteCoverage(standIn.service.coverage), standIn.close, fetch.close);
  const { url: serverUrl, apiKey, user, password } = standIn;
  const credentials = { serverUrl, apiKey, user, password };
  const runtime: ProviderRuntime = { fetch, clock, logger: SILENT, signal: new AbortController().signal };
  const open = (changes: Credentials = {}) => wisedat.open({ ...credentials, ...changes }, runtime);
  return { clock, standIn, open, records: () => defined(open().records) };
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

export function recordsOf(pages: readonly SyncPage[], resource: RawRecord["resource"]): RawRecord[] {
  return pages.flatMap((page) => page.records).filter((record) => record.resource === resource);
}
