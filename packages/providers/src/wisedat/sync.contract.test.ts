import { describe, expect, it } from "vitest";
import { syncAll } from "../testing/contract/bench";
import { recordsOf, startTrial, type Trial } from "./testing/stand-in";

const HOUR_MS = 3_600_000;

function control(trial: Trial, name: string, body: unknown): Promise<Response> {
  return fetch(`${trial.standIn.url}/__sandbox/${name}`, { method: "POST", body: JSON.stringify(body) });
}

function company(trial: Trial) {
  const found = trial.standIn.state.companies.get(trial.standIn.apiKey);
  if (!found) throw new Error("no company");
  return found;
}

function ids(pages: Parameters<typeof recordsOf>[0], resource: Parameters<typeof recordsOf>[1]): string[] {
  return recordsOf(pages, resource).map(({ externalId }) => externalId);
}

/** Hours after the last change of the demo data, so that none of it falls into the overlap. */
async function startQuietTrial(): Promise<Trial> {
  const trial = await startTrial();
  trial.clock.advance(5 * HOUR_MS);
  return trial;
}

describe("the first sync", () => {
  it("reads every customer and invoice, and every invoice whole, newest first", async () => {
    const trial = await startTrial();
    const { customers, invoices } = company(trial);
    const { pages } = await syncAll(() => trial.records(), "full");
    expect(ids(pages, "customers").sort()).toEqual([...customers.keys()].map(String).sort());
    expect(ids(pages, "invoices").sort()).toEqual([...invoices.keys()].sort());
    const details = ids(pages, "invoice_details");
    expect([...details].sort()).toEqual([...invoices.keys()].sort());
    const days = details.map((id) => invoices.get(id)?.date ?? "");
    expect(days).toEqual([...days].sort().reverse());
  });

  it("says from its first page how many records there will be, and at its end which lists were complete", async () => {
    const trial = await startTrial();
    const { customers, invoices } = company(trial);
    const { pages } = await syncAll(() => trial.records(), "full");
    expect(new Set(pages.map(({ expected }) => expected))).toEqual(
      new Set([customers.size + 2 * invoices.size]),
    );
    expect(pages.flatMap(({ completed }) => completed)).toEqual(["customers", "invoices"]);
  });

  it("goes on where it was broken off, each record exactly once", async () => {
    const trial = await startTrial();
    const session = trial.records();
    const first = await session.nextPage({ mode: "full", checkpoint: null });
    const second = await session.nextPage({ mode: "full", checkpoint: first?.checkpoint ?? null });
    if (!first || !second) throw new Error("no pages");
    const rest = await syncAll(() => trial.records(), "full", second.checkpoint);
    const all = [first, second, ...rest.pages].flatMap((page) => page.records);
    const keys = all.map(({ resource, externalId }) => `${resource} ${externalId}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(company(trial).customers.size + 2 * company(trial).invoices.size);
  });

  it("pages through a server that gives fewer than asked for", async () => {
    const trial = await startTrial({ maxLimit: 7 });
    const { pages } = await syncAll(() => trial.records(), "full");
    expect(new Set(ids(pages, "invoices")).size).toBe(company(trial).invoices.size);
  });

  it("ends at once where there is nothing", async () => {
    const trial = await startTrial({ empty: true });
    const { pages } = await syncAll(() => trial.records(), "full");
    expect(pages.flatMap((page) => page.records)).toEqual([]);
    expect(pages.at(-1)?.expected).toBe(0);
  });
});

describe("what changed", () => {
  it("is all that an incremental sync reads", async () => {
    const trial = await startQuietTrial();
    const { checkpoint } = await syncAll(() => trial.records(), "full");
    trial.clock.advance(5 * HOUR_MS);
    const [id = ""] = company(trial).invoices.keys();
    await control(trial, "cancel", { id });
    const { pages } = await syncAll(() => trial.records(), "incremental", checkpoint);
    expect(ids(pages, "invoices")).toEqual([id]);
    expect(ids(pages, "invoice_details")).toEqual([id]);
    expect(pages.flatMap(({ completed }) => completed)).toEqual([]);
  });

  it("is all whose lines a nightly full pass reads again, beside the whole list", async () => {
    const trial = await startQuietTrial();
    const { checkpoint } = await syncAll(() => trial.records(), "full");
    trial.clock.advance(5 * HOUR_MS);
    const [id = ""] = company(trial).invoices.keys();
    await control(trial, "touch", { id });
    const { pages } = await syncAll(() => trial.records(), "full", checkpoint);
    expect(new Set(ids(pages, "invoices")).size).toBe(company(trial).invoices.size);
    expect(ids(pages, "invoice_details")).toEqual([id]);
    expect(pages.flatMap(({ completed }) => completed)).toEqual(["customers", "invoices"]);
  });

  it("is not lost when it happened while the sync before was running", async () => {
    const trial = await startQuietTrial();
    const first = await trial.records().nextPage({ mode: "full", checkpoint: null });
    trial.clock.advance(60_000);
    const [id = ""] = company(trial).invoices.keys();
    await control(trial, "touch", { id });
    const { checkpoint } = await syncAll(() => trial.records(), "full", first?.checkpoint);
    trial.clock.advance(5 * HOUR_MS);
    const { pages } = await syncAll(() => trial.records(), "incremental", checkpoint);
    expect(ids(pages, "invoices")).toEqual([id]);
  });
});

describe("a server whose clock is an hour behind", () => {
  it("loses no change to the high-water mark", async () => {
    const trial = await startQuietTrial();
    const { checkpoint } = await syncAll(() => trial.records(), "full");
    const [invoice] = company(trial).invoices.values();
    if (invoice) invoice.modifiedAt = new Date(trial.clock.now().getTime() - HOUR_MS).toISOString();
    const { pages } = await syncAll(() => trial.records(), "incremental", checkpoint);
    expect(ids(pages, "invoices")).toEqual([invoice?.id]);
  });
});

describe("irregularities", () => {
  it("keep one invoice that the server cannot show as rejected, and all others", async () => {
    const trial = await startTrial();
    const [id = ""] = company(trial).invoices.keys();
    await control(trial, "conflict", { id });
    const { pages } = await syncAll(() => trial.records(), "full");
    const rejected = pages.flatMap((page) => page.rejected);
    expect(rejected).toMatchObject([{ resource: "invoice_details", externalId: id }]);
    expect(rejected[0]?.reason).toContain("edited by another application");
    expect(ids(pages, "invoice_details")).toHaveLength(company(trial).invoices.size - 1);
  });

  it("pass over an invoice that was deleted after it was listed", async () => {
    const trial = await startTrial();
    const session = trial.records();
    let page = await session.nextPage({ mode: "full", checkpoint: null });
    while (page && !page.completed.includes("invoices")) {
      page = await session.nextPage({ mode: "full", checkpoint: page.checkpoint });
    }
    const [id = ""] = company(trial).invoices.keys();
    await control(trial, "delete", { id });
    const { pages } = await syncAll(() => session, "full", page?.checkpoint);
    expect(pages.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(ids(pages, "invoice_details")).not.toContain(id);
  });

  it("do not call a list complete that became shorter while it was read", async () => {
    const trial = await startTrial({ maxLimit: 20 });
    const session = trial.records();
    let page = await session.nextPage({ mode: "full", checkpoint: null });
    while (page && !page.records.some(({ resource }) => resource === "invoices")) {
      page = await session.nextPage({ mode: "full", checkpoint: page.checkpoint });
    }
    await control(trial, "delete", { id: [...company(trial).invoices.keys()].at(-1) });
    const { pages } = await syncAll(() => session, "full", page?.checkpoint);
    expect(pages.flatMap(({ completed }) => completed)).not.toContain("invoices");
  });

  it("give up a checkpoint of another form and read everything", async () => {
    const trial = await startTrial();
    const { pages } = await syncAll(() => trial.records(), "incremental", { version: 0, cursor: "x" });
    expect(ids(pages, "invoices")).toHaveLength(company(trial).invoices.size);
  });
});

describe("one record", () => {
  it.each(["bare", "wrapped"] as const)("comes whole from an answer that is %s", async (byId) => {
    const trial = await startTrial({ byId });
    const [id = ""] = company(trial).invoices.keys();
    const record = await trial.records().fetchOne("invoice_details", id);
    expect(JSON.parse(record?.payload ?? "{}")).toMatchObject({ id, items: expect.any(Array) });
  });

  it("is null when the server no longer has it", async () => {
    const trial = await startTrial();
    expect(await trial.records().fetchOne("invoices", "FTA99999")).toBeNull();
  });
});
