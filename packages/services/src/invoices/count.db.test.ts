import { randomUUID } from "node:crypto";
import { withFirm } from "@comptoir/db";
import { createCompany, createConnection, createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import type { InvoiceRecord, MappedRecord, RawRecord } from "@comptoir/providers";
import { KIND_SIGN } from "@comptoir/providers/records";
import Big from "big.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { ingestRecords } from "../syncs/ingest";
import { testContext } from "../testing/context";
import { countInvoices } from "./count";
import { InvoiceView } from "./filter";
import { ListInvoicesInput, listInvoices } from "./list";

const ROWS = 2_400;

let test: TestDatabase;
let ctx: FirmContext;
let atelier: string;

beforeAll(async () => {
  test = await createTestDatabase();
  const firm = await createFirm(test.database);
  ctx = testContext(test.database, firm);
  const company = await createCompany(test.database, firm);
  atelier = company.id;
  await fill(company, ROWS);
  await fill(await createCompany(test.database, firm), 30);
});
afterAll(() => test.drop());

/** As a sync writes them, so that the roll-ups are its own. */
async function fill(company: { firmId: string; id: string }, count: number): Promise<void> {
  const { id } = await createConnection(test.database, company);
  const place = { connection: { id, providerId: "altoviz" as const }, companyId: company.id };
  const provider = {
    mapperVersion: 1,
    map: (_: string, payload: string): MappedRecord => JSON.parse(payload),
  };
  const records = Array.from({ length: count }, (_, index) => record(index));
  await withFirm(ctx.database, ctx.firmId, (tx) => ingestRecords(tx, { ...place, provider, records }));
}

/** Of every kind, state and currency, some without a date or without amounts. */
function record(index: number): RawRecord {
  const month = String(1 + (index % 6)).padStart(2, "0");
  const invoice: InvoiceRecord = {
    direction: index % 11 === 0 ? "purchase" : "sale",
    kind: index % 7 === 0 ? "credit_note" : index % 13 === 0 ? "quote" : "invoice",
    number: `F-${index}`,
    lifecycle: index % 9 === 0 ? "draft" : "final",
    delivery: "sent",
    payment: index % 2 === 0 ? "paid" : "unpaid",
    providerStatus: null,
    issuedOn: index % 17 === 0 ? null : `2026-${month}-${String(1 + (index % 28)).padStart(2, "0")}`,
    dueOn: null,
    currency: index % 5 === 0 ? "USD" : "EUR",
    net: index % 19 === 0 ? null : `${index}.25`,
    tax: "0.05",
    gross: `${index}.3`,
    open: index % 2 === 0 ? "0" : `${index}.3`,
    party: null,
    lines: null,
    hasDocument: false,
    relatedExternalIds: [],
  };
  return {
    resource: "invoices",
    externalId: randomUUID(),
    payload: JSON.stringify({ type: "invoice", invoice, party: null }),
  };
}

/** The totals added up from every row of the list. */
async function addedUp(who: FirmContext, view: InvoiceView) {
  const totals = new Map<string, { count: number; net: Big; gross: Big; open: Big }>();
  let cursor: string | null = null;
  do {
    const input = ListInvoicesInput.parse({ ...view, cursor, limit: 200 });
    const page: Awaited<ReturnType<typeof listInvoices>> = await listInvoices(who, input);
    for (const row of page.rows) {
      const before = totals.get(row.currency) ?? { count: 0, net: Big(0), gross: Big(0), open: Big(0) };
      const plus = (sum: Big, amount: string | null) => sum.plus(Big(amount ?? 0).times(KIND_SIGN[row.kind]));
      totals.set(row.currency, {
        count: before.count + 1,
        net: plus(before.net, row.net),
        gross: plus(before.gross, row.gross),
        open: plus(before.open, row.open),
      });
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  return [...totals]
    .map(([currency, { count, net, gross, open }]) => ({
      currency,
      count,
      net: net.toFixed(),
      gross: gross.toFixed(),
      open: open.toFixed(),
    }))
    .sort((a, b) => b.count - a.count);
}

describe("the totals of more rows than are read", () => {
  it.each([
    ["everything", {}],
    ["sales", { filter: { direction: "sale" } }],
    ["a kind and a state", { filter: { kinds: ["invoice", "credit_note"], lifecycles: ["final"] } }],
    [
      "whole months, without what has no date",
      { filter: { issuedFrom: "2026-01-01", issuedTo: "2026-05-31" } },
    ],
    ["up to a month's end", { filter: { issuedTo: "2026-04-30" } }],
    ["one currency", { filter: { currency: "EUR" } }],
  ] as const)("are those of every row: %s", async (_, narrowing) => {
    const view = InvoiceView.parse(narrowing);
    const wanted = await addedUp(ctx, view);
    const count = wanted.reduce((sum, one) => sum + one.count, 0);
    expect(count).toBeGreaterThan(1_000);
    expect(await countInvoices(ctx, view)).toEqual({ count, isCapped: false, totals: wanted });
  });

  it("are those of the companies within reach", async () => {
    const narrow: FirmContext = { ...ctx, companies: [atelier] };
    const ofOne = await addedUp(ctx, InvoiceView.parse({ companyId: atelier }));
    const answer = { count: ROWS, isCapped: false, totals: ofOne };
    expect(await countInvoices(narrow, InvoiceView.parse({}))).toEqual(answer);
    expect(await countInvoices(ctx, InvoiceView.parse({ companyId: atelier }))).toEqual(answer);
  });

  it.each([{ payments: ["paid"] }, { issuedFrom: "2026-01-02" }, { search: "f-" }])(
    "are not known where months do not say them: %j",
    async (filter) => {
      const answer = await countInvoices(ctx, InvoiceView.parse({ filter }));
      expect(answer).toEqual({ count: 1_000, isCapped: true, totals: null });
    },
  );
});
