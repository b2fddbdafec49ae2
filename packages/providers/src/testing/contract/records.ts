import { expect, it } from "vitest";
import { MappingError } from "../../errors";
import { RESOURCES, type RawRecord } from "../../records";
import { type Bench, defined, type Sync, syncAll, throughJson } from "./bench";
import type { ContractSubject } from "./subject";

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How a connector lists, resumes and maps. */
export function describeRecords(current: () => Bench, subject: ContractSubject): void {
  const fullPass = () => syncAll(() => current().records(), "full");

  it("brings every record of a full pass exactly once, and ends", async () => {
    const sync = await fullPass();
    const records = recordsOf(sync);
    expect(new Set(records.map(keyOf)).size).toBe(records.length);
    expect(sync.pages.flatMap(({ rejected }) => rejected)).toEqual([]);
    const { severalPages } = current().stand;
    const turned = sync.pages.filter(({ records }) =>
      records.some(({ resource }) => resource === severalPages),
    );
    if (severalPages) expect(turned.length, severalPages).toBeGreaterThan(1);
    const counts = defined(current().stand.counts)();
    for (const resource of RESOURCES.filter((name) => counts[name] !== undefined)) {
      expect(records.filter((record) => record.resource === resource).length, resource).toBe(
        counts[resource],
      );
    }
  });

  it("goes on from a checkpoint at the start, in the middle or near the end, and brings the rest exactly once", async () => {
    const sync = await fullPass();
    for (const index of spread(sync.pages.length - 1)) {
      const { checkpoint } = defined(sync.pages[index]);
      const rest = await syncAll(() => current().records(), "full", throughJson(checkpoint));
      const before = recordsOf({ pages: sync.pages.slice(0, index + 1) });
      expect([...before, ...recordsOf(rest)].map(keyOf)).toEqual(recordsOf(sync).map(keyOf));
    }
  });

  it("ends an incremental pass after a full one, with records of the same books", async () => {
    const full = await fullPass();
    const known = new Set(recordsOf(full).map(keyOf));
    const incremental = await syncAll(() => current().records(), "incremental", full.checkpoint);
    expect(recordsOf(incremental).filter((record) => !known.has(keyOf(record)))).toEqual([]);
  });

  it("starts anew from a checkpoint that it cannot read", async () => {
    const page = await current()
      .records()
      .nextPage({ mode: "full", checkpoint: { version: "of another age" } });
    expect(page.records.length + page.rejected.length).toBeGreaterThan(0);
  });

  it("maps every record, with exact amounts and plain days", async () => {
    for (const { resource, payload } of recordsOf(await fullPass())) {
      const mapped = subject.provider.map(resource, payload);
      if (mapped.type !== "invoice") continue;
      const { net, tax, gross, open, issuedOn, dueOn, currency } = mapped.invoice;
      for (const amount of [net, tax, gross, open]) if (amount !== null) expect(amount).toMatch(DECIMAL);
      for (const day of [issuedOn, dueOn]) if (day !== null) expect(day).toMatch(DAY);
      expect(currency).toMatch(/^[A-Z]{3}$/);
    }
  });

  it("refuses to map what is no record, with a reason", () => {
    const { resource } = defined(current().stand.list);
    for (const payload of ["", "null", "[]", '{"id":1,"date":"yesterday"}', "{"]) {
      expect(() => subject.provider.map(resource, payload), payload).toThrow(MappingError);
    }
  });

  it("reads one record by its id, and gives null for one that does not exist", async () => {
    const [record] = recordsOf(await fullPass()).filter(({ resource }) => resource === "invoices");
    const { resource, externalId } = defined(record);
    const one = await current().records().fetchOne(resource, externalId);
    expect(one).toMatchObject({ resource, externalId });
    expect(subject.provider.map(resource, defined(one).payload).type).toBe("invoice");
    const { missing } = current().stand;
    if (missing) expect(await current().records().fetchOne(missing.resource, missing.externalId)).toBeNull();
  });
}

function recordsOf({ pages }: Pick<Sync, "pages">): RawRecord[] {
  return pages.flatMap(({ records }) => records);
}

function keyOf({ resource, externalId }: RawRecord): string {
  return `${resource}/${externalId}`;
}

/** The first, the middle and the last of so many positions. */
function spread(length: number): number[] {
  return length <= 0 ? [] : [...new Set([0, Math.floor((length - 1) / 2), length - 1])];
}
