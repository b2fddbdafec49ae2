import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { type RunningAltoviz, startAltoviz } from "@comptoir/sandbox/altoviz/server";
import { afterEach, describe, expect, it } from "vitest";
import type { SyncPage } from "../provider";
import type { Resource } from "../records";
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

/** What a full pass lists, in its order. */
const ALL: readonly Resource[] = [
  "tax_rates",
  "units",
  "classifications",
  "banks",
  "users",
  "settings",
  "customers",
  "invoices",
  "credits",
  "quotes",
  "suppliers",
  "products",
  "customer_families",
  "product_families",
  "contacts",
  "colleagues",
  "receipts",
];
const DOCUMENTS: readonly Resource[] = ["invoices", "credits", "quotes", "receipts"];
const MASTERS = ALL.filter((resource) => !DOCUMENTS.includes(resource));

const mastersIn = (pages: SyncPage[]) => MASTERS.filter((resource) => idsOf(pages, resource).size > 0);

describe("a full pass", () => {
  it("brings up to four HTTP pages at a time", async () => {
    await start();
    const { pages } = await sync("full");
    expect(Math.max(...pages.map(({ records }) => records.length))).toBe(400);
  });

  it("counts the long lists before it begins, and each short one as it comes", async () => {
    await start();
    const { pages } = await sync("full");
    const { invoices, credits, customers, receipts } = books();
    const long = invoices.size + credits.size + customers.size + receipts.size;
    expect(pages[0]?.expected).toBe(long + defined(pages[0]).records.length);
    const brought = pages.flatMap(({ records }) => records).length;
    expect(pages.at(-1)?.expected).toBe(brought);
    expect(bench.sent("/v1/Contacts")).toBe(1);
  });

  it("brings the invoices before what is not waited for, and the receipts last", async () => {
    await start();
    const { pages } = await sync("full");
    const order = pages.map(({ records }) => defined(records[0]).resource);
    expect([...new Set(order)]).toEqual(ALL);
    const before = pages.slice(0, order.indexOf("invoices"));
    expect(before.length).toBe(7);
  });

  it("does not guess how many there are where Altoviz does not say", async () => {
    await start({ pagingHeaders: false });
    const { pages } = await sync("full");
    expect(pages.map(({ expected }) => expected)).toEqual(pages.map(() => null));
  });

  it("calls each resource complete once it is wholly listed", async () => {
    await start();
    const { pages } = await sync("full");
    expect(pages.flatMap(({ completed }) => completed)).toEqual(ALL);
    expect(pages.at(-1)?.done).toBe(true);
  });

  it("does not call a list complete that changed its length while it was read", async () => {
    await start();
    const completed: string[] = [];
    let checkpoint: SyncPage["checkpoint"] | null = null;
    for (let done = false; !done; ) {
      const page = await bench.records().nextPage({ mode: "full", checkpoint });
      if (page.records.length === 400 && page.records[0]?.resource === "invoices") {
        const shown = page.records.map(({ externalId }) => Number(externalId));
        standIn.controls.delete({ id: defined(shown[0]), kind: "invoice" });
      }
      ({ checkpoint, done } = page);
      completed.push(...page.completed);
    }
    expect(completed).toEqual(ALL.filter((resource) => resource !== "invoices"));
  });

  it("keeps the text of each record as it was received, and reads each of them again alone", async () => {
    await start();
    const { pages } = await sync("full");
    const records = pages.flatMap((page) => page.records);
    for (const resource of ALL) {
      const first = defined(records.find((record) => record.resource === resource));
      expect(await bench.records().fetchOne(resource, first.externalId)).toEqual(first);
    }
    expect(await bench.records().fetchOne("units", "no such unit")).toBeNull();
    expect(await bench.records().fetchOne("suppliers", "1")).toBeNull();
    expect(await bench.records().fetchOne("collected", "1")).toBeNull();
  });

  it.each([403, 404, 400])("passes over a list that is closed to the key (%i)", async (status) => {
    await start();
    bench.fail({ kind: "status", status, path: "/v1/Colleagues", times: -1 });
    bench.fail({ kind: "status", status, path: "/v1/Receipts", times: -1 });
    const { pages } = await sync("full");
    const closed = ["colleagues", "receipts"];
    expect(pages.flatMap(({ completed }) => completed)).toEqual(ALL.filter((name) => !closed.includes(name)));
    expect(pages.at(-1)?.expected).toBe(pages.flatMap(({ records }) => records).length);
  });

  it("fails where the invoices are closed to the key", async () => {
    await start();
    bench.fail({ kind: "status", status: 403, path: "/v1/SaleInvoices", times: -1 });
    expect((await bench.errorOf(sync("full"))).kind).toBe("permission");
  });

  it("refuses settings that are no record", async () => {
    await start();
    bench.fail({ kind: "status", status: 200, body: "[]", path: "/v1/Settings", times: -1 });
    expect((await bench.errorOf(sync("full"))).kind).toBe("invalid_response");
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

  it("pages through master data once a day", async () => {
    await start();
    const full = await sync("full");
    const soon = await sync("incremental", full.checkpoint);
    expect(mastersIn(soon.pages)).toEqual([]);
    bench.clock.advance(DAY_MS);
    const nextDay = await sync("incremental", soon.checkpoint);
    expect(mastersIn(nextDay.pages)).toEqual(MASTERS);
    expect(idsOf(nextDay.pages, "customers").size).toBe(books().customers.size);
    const after = await sync("incremental", nextDay.checkpoint);
    expect(mastersIn(after.pages)).toEqual([]);
  });

  it.each(["oldest_first", "newest_first"] as const)(
    "finds quotes of the last ninety days (lists %s)",
    async (listOrder) => {
      await start({ listOrder });
      const full = await sync("full");
      const { pages } = await sync("incremental", full.checkpoint);
      const since = new Date(bench.clock.now().getTime() - 90 * DAY_MS).toISOString().slice(0, 10);
      const recent = [...books().quotes.values()].filter(({ date }) => date >= since);
      expect([...idsOf(pages, "quotes")].sort()).toEqual(recent.map(({ id }) => String(id)).sort());
    },
  );

  it("finds a new receipt at either end of a list that nothing sorts, by two requests", async () => {
    await start();
    const full = await sync("full");
    const invoice = standIn.controls.addInvoice({ daysAgo: 1 });
    standIn.controls.markPaid({ id: invoice.id });
    const newest = defined([...books().receipts.keys()].at(-1));
    const before = bench.sent("/v1/Receipts");
    const { pages } = await sync("incremental", full.checkpoint);
    expect(idsOf(pages, "receipts").has(String(newest))).toBe(true);
    expect(bench.sent("/v1/Receipts") - before).toBe(2);
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

describe("a checkpoint of the time when only customers, invoices and credits were read", () => {
  const older = { version: 1, customersAt: "2026-03-01T02:00:00.000Z", pass: null };
  const under = (mode: string) => ({ ...older, pass: { mode, step: 1, page: 5 } });

  it("leads to an incremental pass with all master data, between passes and within one", async () => {
    await start();
    for (const checkpoint of [older, under("incremental")]) {
      const { pages } = await sync("incremental", checkpoint);
      expect(mastersIn(pages)).toEqual(MASTERS);
      expect(idsOf(pages, "invoices").size).toBeLessThan(books().invoices.size);
    }
  });

  it("begins a full pass that was under way anew", async () => {
    await start();
    const { pages } = await sync("incremental", under("full"));
    expect(idsOf(pages, "invoices").size).toBe(books().invoices.size);
    expect(pages.flatMap(({ completed }) => completed)).toEqual(ALL);
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

const NOTHING_ELSE = { input: {}, key: "test", file: null };

describe("a refusal by Altoviz", () => {
  it("carries what Altoviz said", async () => {
    await start({ numbering: "uninitialised" });
    const draft = defined([...books().invoices.values()].find(({ isDraft }) => isDraft));
    const operation = defined(bench.open().operations?.["invoices.finalize"]);
    const error = await bench.errorOf(
      operation.perform(
        { target: { resource: "invoices", externalId: String(draft.id) }, ...NOTHING_ELSE },
        null,
      ),
    );
    expect(error.kind).toBe("rejected");
    expect(error.providerMessage).toContain("numerotation");
  });
});
