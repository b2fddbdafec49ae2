import { createGuardedFetch } from "@comptoir/outbound/guarded-fetch";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { type RunningAltoviz, startAltoviz } from "@comptoir/sandbox/altoviz/server";
import { afterEach } from "vitest";
import { isProviderError, type ProviderError } from "../../errors";
import type { Transport } from "../../http/transport";
import type { Clock, ProviderRuntime } from "../../provider";
import { createTestClock, type TestClock } from "../../testing/clock";
import { noteCoverage } from "../../testing/coverage-note";
import { altovizTransport } from "../transport";

export type Trial = { transport: Transport; clock: TestClock; standIn: RunningAltoviz };

/** What a scenario needs. */
export type Client = { transport: Transport; clock: Clock };

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** A stand-in over real HTTP with some records, and a client of it; closed after the test. */
export async function startTrial(options: AltovizOptions = {}): Promise<Trial> {
  const clock = createTestClock();
  const standIn = await startAltoviz({ scale: 0.01, rateLimit: null, now: () => clock.now(), ...options });
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.0/8").rules, firm: null });
  ended.push(async () => {
    noteCoverage(standIn.service.coverage);
    await fetch.close();
    await standIn.close();
  });
  const signal = new AbortController().signal;
  const runtime: ProviderRuntime = { fetch, clock, logger: SILENT, signal, baseUrl: standIn.url };
  return { transport: altovizTransport(standIn.apiKey, runtime), clock, standIn };
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

export async function errorOf(work: Promise<unknown>): Promise<ProviderError> {
  const error = await work.then(
    () => new Error("no error"),
    (thrown: unknown) => thrown,
  );
  if (isProviderError(error)) return error;
  throw error;
}

/** Of work that is done at the same time. */
export function errorsOf(works: readonly Promise<unknown>[]): Promise<ProviderError[]> {
  return Promise.all(works.map(errorOf));
}
