import { randomUUID } from "node:crypto";
import { withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import {
  type InvoiceRecord,
  MappingError,
  type MappedRecord,
  type PartyRecord,
  type RawRecord,
  type Resource,
} from "@comptoir/providers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { ingestRecords } from "./ingest";
import { remapConnection } from "./remap";
import { countOf, physicalRows, rollupsTwice, storedInvoice } from "./testing/stored";

let test: TestDatabase;
let ctx: FirmContext;
let place: { connection: { id: string; providerId: "altoviz" }; companyId: string };

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  const firm = await createFirm(test.database);
  const company = await createCompany(test.database, firm);
  const { id } = await createConnection(test.database, company);
  ctx = testContext(test.database, firm, { actor: { kind: "worker", workerId: randomUUID() } });
  place = { connection: { id, providerId: "altoviz" }, companyId: company.id };
});

const INVOICE: InvoiceRecord = {
  direction: "sale",
  kind: "invoice",
  number: "F-1",
  lifecycle: "final",
  delivery: "sent",
  payment: "unpaid",
  providerStatus: null,
  issuedOn: "2026-01-15",
  dueOn: null,
  currency: "EUR",
  net: "100",
  tax: "20",
  gross: "120",
  open: "120",
  party: null,
  lines: null,
  hasDocument: false,
  relatedExternalIds: [],
};

const LINE = {
  position: 1,
  description: "Conseil",
  quantity: "1",
  unit: null,
  unitPrice: "100",
  discount: null,
  net: "100",
  taxRate: "20",
  tax: "20",
  gross: "120",
};

/** A mapper whose payloads are what it makes of them; `numberPrefix` is how a later version differs. */
function mapper(version = 1, numberPrefix = "") {
  return {
    mapperVersion: version,
    map(_: Resource, payload: string): MappedRecord {
      if (payload === "broken") throw new MappingError("date", "not a date");
      const mapped: MappedRecord = JSON.parse(payload);
      if (mapped.type !== "invoice") return mapped;
      return { ...mapped, invoice: { ...mapped.invoice, number: `${numberPrefix}${mapped.invoice.number}` } };
    },
  };
}

function invoice(
  externalId: string,
  changes: Partial<InvoiceRecord> = {},
  party: PartyRecord | null = null,
): RawRecord {
  const mapped: MappedRecord = { type: "invoice", invoice: { ...INVOICE, ...changes }, party };
  return { resource: "invoices", externalId, payload: JSON.stringify(mapped) };
}

function details(externalId: string, descriptions: string[]): RawRecord {
  const lines = descriptions.map((description, index) => ({ ...LINE, description, position: index + 1 }));
  const mapped: MappedRecord = { type: "invoice_lines", invoiceResource: "invoices", lines, invoice: null };
  return { resource: "invoice_details", externalId, payload: JSON.stringify(mapped) };
}

function ingest(records: RawRecord[], provider = mapper()) {
  return withFirm(ctx.database, ctx.firmId, (tx) => ingestRecords(tx, { ...place, provider, records }));
}

describe("ingest", () => {
  it("takes a record that stands twice on a page once, the later one", async () => {
    const counts = await ingest([invoice("1", { payment: "unpaid" }), invoice("1", { payment: "paid" })]);
    expect(counts).toEqual({ seen: 1, written: 1, unchanged: 0, rejected: 0 });
    expect(await storedInvoice(ctx, 1)).toMatchObject({ payment: "paid" });
  });

  it("moves the roll-ups by the difference when month, state, currency and amounts change", async () => {
    await ingest([
      invoice("1"),
      invoice("2", { gross: null, issuedOn: null }),
      invoice("3", { kind: "credit_note" }),
    ]);
    await ingest([
      invoice("1", { issuedOn: "2026-03-01", gross: "240.5", open: "0", payment: "paid" }),
      invoice("2", { lifecycle: "cancelled", currency: "USD" }),
      invoice("3", { kind: "credit_note", net: "0.0001" }),
    ]);
    const { kept, counted } = await rollupsTwice(ctx);
    expect(kept).toEqual(counted);
    expect(kept).toHaveLength(3);
  });

  it("keeps the roll-ups right when two connections of one company write at the same time", async () => {
    const other = await createConnection(test.database, { firmId: ctx.firmId, id: place.companyId });
    const records = Array.from({ length: 40 }, (_, index) =>
      invoice(String(index), { gross: `${index}.10` }),
    );
    const write = (connection: typeof place.connection, list: RawRecord[]) =>
      withFirm(ctx.database, ctx.firmId, (tx) =>
        ingestRecords(tx, { ...place, connection, provider: mapper(), records: list }),
      );
    const second = { id: other.id, providerId: "altoviz" } as const;
    await Promise.all([
      write(place.connection, records),
      write(second, records.toReversed()),
      write(second, records),
    ]);
    const { kept, counted } = await rollupsTwice(ctx);
    expect(kept).toEqual(counted);
    expect(kept).toMatchObject([{ count: 80 }]);
  });

  it("finds lines that came before their invoice, and replaces lines that came before", async () => {
    await ingest([details("1", ["early"])]);
    await ingest([invoice("1")]);
    expect(await storedInvoice(ctx, 1)).toMatchObject({ lines: 1 });
    await ingest([details("1", ["one", "two", "three"])]);
    expect(await storedInvoice(ctx, 1)).toMatchObject({ lines: 3 });
    await ingest([details("1", ["only"])]);
    expect(await storedInvoice(ctx, 1)).toMatchObject({ lines: 1 });
  });

  it("rejects what the tables cannot hold, and keeps the rest of the page", async () => {
    const counts = await ingest([
      invoice("1", { currency: "EURO" }),
      invoice("2", { lines: [{ ...LINE, unitPrice: "99999999999999" }] }),
      { resource: "invoices", externalId: "3", payload: "broken" },
      invoice("4", { number: "A\u0000B\ud800" }),
    ]);
    expect(counts).toEqual({ seen: 4, written: 1, unchanged: 0, rejected: 3 });
    expect(await storedInvoice(ctx, 4)).toMatchObject({ number: "AB\ufffd" });
    const before = await physicalRows(ctx);
    await ingest([{ resource: "invoices", externalId: "3", payload: "broken" }]);
    expect(await physicalRows(ctx)).toEqual(before);
  });

  it("keeps a record without an id among the rejected", async () => {
    const rejected = [
      { resource: "invoices", externalId: null, path: "id", reason: "missing", payload: "{}" },
    ] as const;
    await withFirm(ctx.database, ctx.firmId, (tx) =>
      ingestRecords(tx, { ...place, provider: mapper(), records: [], rejected }),
    );
    expect(await countOf(ctx, "rejected")).toBe(1);
  });
});

describe("a mapper of a later version", () => {
  it("corrects every row, and tries the rejected again, from the stored payloads alone", async () => {
    const many = Array.from({ length: 1100 }, (_, index) => invoice(String(index)));
    await ingest([...many, { resource: "invoices", externalId: "x", payload: "broken" }]);
    const later = mapper(2, "N-");
    const readsAll = {
      ...later,
      map: (r: Resource, p: string) => later.map(r, p === "broken" ? invoice("x").payload : p),
    };
    const result = await remapConnection(
      ctx,
      { connectionId: place.connection.id, mapper: readsAll },
      new AbortController().signal,
    );
    expect(result).toEqual({ mapped: 1101, rejected: 0, isComplete: true });
    const [left] = await withFirm(
      ctx.database,
      ctx.firmId,
      ({ sql }) =>
        sql`select count(*)::integer as n from invoices where firm_id = ${ctx.firmId} and number not like 'N-%'`,
    );
    expect(left).toEqual({ n: 0 });
    expect(await countOf(ctx, "rejected")).toBe(0);
    expect((await ingest(many, later)).unchanged).toBe(1100);
    const { kept, counted } = await rollupsTwice(ctx);
    expect(kept).toEqual(counted);
  });

  it("leaves what was deleted at the provider deleted", async () => {
    await ingest([invoice("1"), invoice("2")]);
    await withFirm(ctx.database, ctx.firmId, ({ sql }) =>
      sql`update invoices set deleted_at_provider = now() where external_id = '1'`.execute(),
    );
    const input = { connectionId: place.connection.id, mapper: mapper(2) };
    await remapConnection(ctx, input, new AbortController().signal);
    expect(await storedInvoice(ctx, 1)).toMatchObject({ isDeleted: true });
    await ingest([invoice("1")], mapper(2));
    expect(await storedInvoice(ctx, 1)).toMatchObject({ isDeleted: false });
  });
});
