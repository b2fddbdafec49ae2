import { inspect } from "node:util";
import { createGuardedFetch } from "@comptoir/outbound/guarded-fetch";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import { isProviderError, type ProviderError } from "../../errors";
import type {
  Credentials,
  ProviderRuntime,
  ProviderSession,
  RecordSource,
  SyncMode,
  SyncPage,
} from "../../provider";
import { createTestClock, type TestClock } from "../clock";
import { noteCoverage } from "../coverage-note";
import type { ContractStand, ContractSubject, Extent, StandFault } from "./subject";

const MOST_PAGES = 500;

/** A stand-in, a connector and everything that the connector printed or threw. */
export type Bench = {
  stand: ContractStand;
  clock: TestClock;
  /** Instants that the connector announced to the other processes. */
  heldUntil: Date[];
  fetch: ProviderRuntime["fetch"];
  open(changes?: Partial<ProviderRuntime>, credentials?: Credentials): ProviderSession;
  records(changes?: Partial<ProviderRuntime>): RecordSource;
  fail(fault: StandFault): void;
  /** Requests that reached the stand-in, by the beginning of their path. */
  sent(path: string, method?: string): number;
  /** The error that the work ends with; kept for the search for secrets. */
  errorOf(work: Promise<unknown>): Promise<ProviderError>;
  /** All that was printed or thrown, as one text. */
  said(): string;
  close(): Promise<void>;
};

export async function createBench(subject: ContractSubject, extent: Extent = "many"): Promise<Bench> {
  const clock = createTestClock(new Date());
  const stand = await subject.start(clock, extent);
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.0/8").rules, firm: null });
  const heldUntil: Date[] = [];
  const said: unknown[] = [];
  const say = (...parts: unknown[]) => void said.push(parts);
  const runtime: ProviderRuntime = {
    fetch,
    clock,
    logger: { info: say, warn: say, error: say },
    signal: new AbortController().signal,
    baseUrl: stand.baseUrl,
    rateGate: { waitUntil: async () => null, holdUntil: async (instant) => void heldUntil.push(instant) },
  };
  const open: Bench["open"] = (changes = {}, credentials = stand.credentials) =>
    subject.provider.open(credentials, { ...runtime, ...changes });
  return {
    stand,
    clock,
    heldUntil,
    fetch,
    open,
    records: (changes) => defined(open(changes).records),
    fail: (fault) => stand.service.faults.add(fault),
    sent: (path, method = "GET") =>
      stand.service.requests
        .last()
        .filter((request) => request.method === method && startsWith(request.path, path)).length,
    async errorOf(work) {
      const error = await work.then(
        (value) => new Error(`no error but ${inspect(value)}`),
        (thrown: unknown) => thrown,
      );
      said.push(error);
      if (isProviderError(error)) return error;
      throw error;
    },
    said: () => inspect(said, { depth: 12, maxStringLength: null, maxArrayLength: null }),
    async close() {
      noteCoverage(stand.service.coverage);
      await fetch.close();
      await stand.close();
    },
  };
}

/** The value of something that this connector has; the suite's shape rules out the other case. */
export function defined<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error("the connector or its stand-in lacks this part");
  return value;
}

export type Sync = { pages: SyncPage[]; checkpoint: SyncPage["checkpoint"] };

/** All pages of one sync, each by a new session; the checkpoint goes through JSON, as in a database. */
export async function syncAll(
  open: () => RecordSource,
  mode: SyncMode,
  start: SyncPage["checkpoint"] | null = null,
): Promise<Sync> {
  const pages: SyncPage[] = [];
  let checkpoint: SyncPage["checkpoint"] | null = start;
  while (pages.length < MOST_PAGES) {
    const page = await open().nextPage({ mode, checkpoint });
    pages.push(page);
    checkpoint = throughJson(page.checkpoint);
    if (page.done) return { pages, checkpoint };
  }
  throw new Error("the sync does not end");
}

export function throughJson(checkpoint: SyncPage["checkpoint"]): SyncPage["checkpoint"] {
  return JSON.parse(JSON.stringify(checkpoint));
}

function startsWith(path: string, start: string): boolean {
  return path.toLowerCase().startsWith(start.toLowerCase());
}
