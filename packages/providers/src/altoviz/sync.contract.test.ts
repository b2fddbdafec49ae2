import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { type RunningAltoviz, startAltoviz } from "@comptoir/sandbox/altoviz/server";
import { afterEach, describe, expect, it } from "vitest";
import type { SyncPage } from "../provider";
import { type Bench, createBench, defined, syncAll } from "../testing/contract/bench";
import { altoviz } from "./provider";

let standIn: RunningAltoviz;
let bench: Bench;

async function start(options: AltovizOptions = {}): Promise<void> {
  bench = await createBench({
    name: "altoviz",
    provider: altoviz,
    async start(clock) {
      standIn = await startAltoviz({ scale: 0.1, rateLimit: null, now: () => clock.now(), ...options });
      const credentials = { apiKey: standIn.apiKey };
      return {
        baseUrl: standIn.url,
        credentials,
        wrongCredentials: { apiKey: "wrong" },
        accountName: null,
        service: standIn.service,
        close: standIn.close,
      };
    },
  });
}

afterEach(() => bench.close());

const sync = (mode: "full" | "incremental", from: SyncPage["checkpoint"] | null = null) =>
  syncAll(() => bench.records(), mode, from);

const idsOf = (pages: SyncPage[], resource: string) =>
  new Set(
    pages.flatMap(({ records }) => records).flatMap((r) => (r.resource === resource ? [r.externalId] : [])),
  );

const books = () => defined(standIn.state.books(standIn.apiKey));

const DAY_MS = 86_400_000;

describe("a full pass", () => {
  it("brings up to four HTTP pages at a time, and says from the start how many records there are", async () => {
    await start();
    const { pages } = await sync("full");
    const { invoices, credits, customers } = books();
    const all = invoices.size + credits.size + customers.size;
    expect(pages.map(({ expected }) => expected)).toEqual(pages.map(() => all));
    expect(Math.max(...pages.map(({ records }) => records.length))).toBe(400);
  });

  it("does not guess how many there are where Altoviz does not say", async () => {
    await start({ pagingHeaders: false });
    const { pages } = await sync("full");
    expect(pages.map(({ expected }) => expected)).toEqual(pages.map(() => null));
  });

  it("calls each resource complete once it is wholly listed", async () => {
    await start();
    const { pages } = await sync("full");
    expect(pages.flatMap(({ completed }) => completed)).toEqual(["customers", "invoices", "credits"]);
    expect(pages.at(-1)?.done).toBe(true);
  });

  it("does not call a list complete that changed its length while it was read", async () => {
    await start();
    const completed: string[] = [];
    let checkpoint: SyncPage["checkpoint"] | null = null;
    for (let done = false; !done; ) {
      const page = await bench.records().nextPage({ mode: "full", checkpoint });
      if (page.records.length === 400) {
        const shown = page.records.map(({ externalId }) => Number(externalId));
        standIn.controls.delete({ id: defined(shown[0]), kind: "invoice" });
      }
      ({ checkpoint, done } = page);
      completed.push(...page.completed);
    }
    expect(completed).toEqual(["customers", "credits"]);
  });

  it("keeps the text of each record as it was received", async () => {
    await start();
    const { pages } = await sync("full");
    const [first] = pages.flatMap(({ records }) => records).filter(({ resource }) => resource === "invoices");
    const one = await bench.records().fetchOne("invoices", defined(first).externalId);
    expect(one?.payload).toBe(defined(first).payload);
  });
});

describe("an incremental pass", () => {
  it("brings the last ninety days, and of older invoices those that are open", async () => {
    await start();
    const full = await sync("full");
    const { pages } = await sync("incremental", full.checkpoint);
    const since = new Date(bench.clock.now().getTime() - 90 * DAY_MS).toISOString().slice(0, 10);
    const found = idsOf(pages, "invoices");
    const recent = [...books().invoices.values()].filter(({ date }) => date >= since);
    expect(recent.length).toBeGreaterThan(0);
    expect(recent.filter(({ id }) => !found.has(String(id)))).toEqual([]);
    const oldDrafts = [...books().invoices.values()].filter(({ date, isDraft }) => date < since && isDraft);
    expect(oldDrafts.filter(({ id }) => !found.has(String(id)))).toEqual([]);
    expect(found.size).toBeLessThan(books().invoices.size);
  });

  it("finds an old invoice that is paid in part", async () => {
    await start();
    const full = await sync("full");
    const old = standIn.controls.addInvoice({ daysAgo: 500 });
    standIn.controls.markPaid({ id: old.id, amount: 0.01 });
    const { pages } = await sync("incremental", full.checkpoint);
    expect(idsOf(pages, "invoices").has(String(old.id))).toBe(true);
  });

  it("calls nothing complete", async () => {
    await start();
    const full = await sync("full");
    const { pages } = await sync("incremental", full.checkpoint);
    expect(pages.flatMap(({ completed }) => completed)).toEqual([]);
  });

  it("pages through the customers once a day", async () => {
    await start();
    const full = await sync("full");
    const soon = await sync("incremental", full.checkpoint);
    expect(idsOf(soon.pages, "customers").size).toBe(0);
    bench.clock.advance(DAY_MS);
    const nextDay = await sync("incremental", soon.checkpoint);
    expect(idsOf(nextDay.pages, "customers").size).toBe(books().customers.size);
    const after = await sync("incremental", nextDay.checkpoint);
    expect(idsOf(after.pages, "customers").size).toBe(0);
  });

  it("is a full pass when it is the first", async () => {
    await start();
    const { pages } = await sync("incremental");
    expect(idsOf(pages, "invoices").size).toBe(books().invoices.size);
  });

  it("gives way to a full pass that is asked for in its middle", async () => {
    await start();
    const full = await sync("full");
    bench.clock.advance(DAY_MS);
    const begun = await bench.records().nextPage({ mode: "incremental", checkpoint: full.checkpoint });
    expect(begun.done).toBe(false);
    const { pages } = await sync("full", begun.checkpoint);
    expect(idsOf(pages, "invoices").size).toBe(books().invoices.size);
  });
});

describe("the rate limit of Altoviz", () => {
  it("reads the wait as milliseconds", async () => {
    await start();
    bench.fail({
      kind: "status",
      status: 429,
      headers: { "retry-after": "13000" },
      path: "/v1/SaleInvoices",
    });
    await sync("full");
    expect(bench.clock.waits).toContain(13_000);
  });

  it("goes on where the budget of a hundred requests is used up in the middle of a pass", async () => {
    await start({ rateLimit: { limit: 5, windowMs: 20_000 } });
    const { pages } = await sync("full");
    expect(idsOf(pages, "invoices").size).toBe(books().invoices.size);
    expect(bench.clock.waits.length).toBeGreaterThan(0);
  });
});

describe("a record that was broken at the provider", () => {
  it("is brought with the others; mapping it names the place and the reason", async () => {
    await start();
    const [invoice] = [...books().invoices.values()];
    const { id } = defined(invoice);
    standIn.controls.corrupt({ id });
    const { pages } = await sync("full");
    const record = pages.flatMap(({ records }) => records).find((r) => r.externalId === String(id));
    expect(() => altoviz.map("invoices", defined(record).payload)).toThrow(
      expect.objectContaining({ path: "date", message: '"not a date" is not a date' }),
    );
  });
});

describe("a refusal by Altoviz", () => {
  it("carries what Altoviz said", async () => {
    await start({ numbering: "uninitialised" });
    const draft = defined([...books().invoices.values()].find(({ isDraft }) => isDraft));
    const operation = defined(bench.open().operations?.["invoices.finalize"]);
    const error = await bench.errorOf(
      operation.perform({ resource: "invoices", externalId: String(draft.id) }),
    );
    expect(error.kind).toBe("rejected");
    expect(error.providerMessage).toContain("numerotation");
  });
});
