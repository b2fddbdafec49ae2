import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGuardedFetch } from "@comptoir/outbound/guarded-fetch";
import { parseNetworkRules } from "@comptoir/outbound/network-rules";
import {
  type InvoiceCollectorOptions,
  startInvoiceCollector,
} from "@comptoir/sandbox/invoice-collector/server";
import { afterEach } from "vitest";
import type { CollectorService } from "../../collector-service";
import type { Credentials, ProviderRuntime, ProviderSession } from "../../provider";
import { createTestClock } from "../../testing/clock";
import { noteCoverage } from "../../testing/coverage-note";
import { defined } from "../../testing/contract/bench";
import { invoiceCollector } from "../provider";

export type Trial = {
  standIn: Awaited<ReturnType<typeof startInvoiceCollector>>;
  open(changes?: Credentials): ProviderSession;
  collectors(changes?: Credentials): CollectorService;
};

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** A stand-in over real HTTP whose collects take no time, closed after the test. */
export async function startTrial(options: InvoiceCollectorOptions = {}): Promise<Trial> {
  const standIn = await startInvoiceCollector({ stepMs: 0, invoiceGapMs: 0, retryDelayMs: 0, ...options });
  const fetch = createGuardedFetch({ rules: parseNetworkRules("127.0.0.0/8").rules, firm: null });
  ended.push(async () => noteCoverage(standIn.service.coverage), standIn.close, fetch.close);
  const credentials = { serverUrl: standIn.url, bearer: standIn.bearer };
  const signal = new AbortController().signal;
  const runtime: ProviderRuntime = { fetch, clock: createTestClock(), logger: SILENT, signal };
  const open = (changes: Credentials = {}) => invoiceCollector.open({ ...credentials, ...changes }, runtime);
  return { standIn, open, collectors: (changes) => defined(open(changes).collectors) };
}

export type Receiver = { url: string; bodies: Uint8Array[]; next(): Promise<Uint8Array> };

/** A server that takes callbacks with 200. `next` waits for one that was not given yet. */
export async function startReceiver(): Promise<Receiver> {
  const bodies: Uint8Array[] = [];
  const waiting: (() => void)[] = [];
  let given = 0;
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(Buffer.concat(chunks));
    response.end();
    for (const wake of waiting.splice(0)) wake();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ended.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${addressOf(server.address()).port}/hook`,
    bodies,
    async next() {
      while (bodies.length <= given) await new Promise<void>((resolve) => waiting.push(resolve));
      given += 1;
      return defined(bodies[given - 1]);
    },
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("no port");
  return address;
}
