import {
  type CompanyRow,
  type ConnectionRow,
  type InvoiceRow,
  documents,
  invoiceRollups,
  operations,
  withFirm,
} from "@comptoir/db";
import {
  createCompany,
  createConnection,
  createFirm,
  createInvoice,
  createInvoices,
} from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirmContext } from "../context";
import { testContext } from "../testing/context";
import { homeSummary } from "./summary";

let test: TestDatabase;
let ctx: FirmContext;
let atelier: CompanyRow;
let bakery: CompanyRow;
let sales: ConnectionRow;
let suppliers: ConnectionRow;
/** Of its finalization the outcome is not known. */
let doubtful: InvoiceRow;

beforeAll(async () => {
  test = await createTestDatabase();
  const firm = await createFirm(test.database);
  ctx = testContext(test.database, firm);
  atelier = await createCompany(test.database, firm, { name: "Atelier" });
  bakery = await createCompany(test.database, firm, { name: "Boulangerie" });
  sales = await createConnection(test.database, atelier, broken("wrong_key", "2026-03-01"));
  await createConnection(test.database, bakery, broken("refused", "2026-03-02"));
  suppliers = await createConnection(test.database, atelier, {
    companyId: null,
    providerId: "invoice-collector",
    ...broken("timeout", "2026-03-03"),
  });
  await fillFigures();
  await fillAttention();
});
afterAll(() => test.drop());

function broken(cause: string, since: string) {
  return { status: "needs_attention" as const, cause, causeSince: new Date(`${since}T08:00:00Z`) };
}

type Sum = { companyId: string; month?: string; net: string; count?: number } & Partial<
  typeof invoiceRollups.$inferInsert
>;

async function fillFigures(): Promise<void> {
  const companyId = atelier.id;
  const sums: Sum[] = [
    { companyId, net: "1000", gross: "1200", open: "700", count: 4 },
    { companyId, net: "100", gross: "120", open: "20", count: 1, kind: "credit_note" },
    { companyId, net: "5000", kind: "quote" },
    { companyId, net: "7000", lifecycle: "draft", count: 3 },
    { companyId, net: "8000", lifecycle: "cancelled" },
    { companyId, net: "40", gross: "48", direction: "purchase" },
    { companyId, net: "9", gross: "9", currency: "USD" },
    { companyId, net: "200", gross: "240", month: "2025-12-01" },
    { companyId, net: "300", gross: "360", month: "2025-10-01" },
    { companyId, net: "400", month: "2025-09-01" },
    { companyId: bakery.id, net: "77", gross: "77", count: 2 },
    { companyId: bakery.id, net: "1", lifecycle: "draft", count: 5 },
  ];
  const base = {
    direction: "sale",
    kind: "invoice",
    lifecycle: "final",
    currency: "EUR",
    month: "2026-03-01",
  };
  const zero = { tax: "0", gross: "0", open: "0", count: 1 };
  await withFirm(ctx.database, ctx.firmId, ({ db }) =>
    db.insert(invoiceRollups).values(sums.map((sum) => ({ ...base, ...zero, ...sum, firmId: ctx.firmId }))),
  );
}

async function fillAttention(): Promise<void> {
  const late = { issuedOn: "2026-01-01", dueOn: "2026-01-31" };
  doubtful = await createInvoice(ctx.database, sales, { ...late, open: "100" });
  await createInvoices(ctx.database, sales, [
    { ...late, open: "30", kind: "credit_note" },
    { ...late, open: "5", currency: "USD", payment: "partly_paid" },
    { ...late, open: "999", payment: "paid" },
    { ...late, open: "999", lifecycle: "draft" },
    { ...late, open: "999", direction: "purchase" },
    { ...late, open: "999", dueOn: "2099-01-01" },
  ]);
  const { firmId } = ctx;
  const request = { method: "POST", path: "/", body: null };
  const operation = {
    firmId,
    connectionId: sales.id,
    companyId: doubtful.companyId,
    resource: doubtful.resource,
    externalId: doubtful.externalId,
    input: {},
    requestedBy: firmId,
    request,
  };
  const file = { firmId, connectionId: suppliers.id, sha256: "", objectKey: "", contentType: "", size: 1 };
  await withFirm(ctx.database, firmId, async ({ db }) => {
    await db.insert(operations).values([
      { ...operation, type: "invoices.finalize", status: "unknown" },
      { ...operation, type: "invoices.finalize", status: "succeeded" },
    ]);
    await db.insert(documents).values([
      { ...file, originKey: "1", fileName: "lost.pdf", status: "quarantined" },
      { ...file, originKey: "2", fileName: "atelier.pdf", status: "stored", companyId: atelier.id },
      { ...file, originKey: "3", fileName: "bakery.pdf", status: "stored", companyId: bakery.id },
    ]);
  });
}

function figuresOf(name: string, summary: Awaited<ReturnType<typeof homeSummary>>) {
  return summary.companies.find((company) => company.name === name);
}

describe("the month's figures", () => {
  it("count credits against invoices, leave out what is no sale, and never add currencies", async () => {
    const found = figuresOf("Atelier", await homeSummary(ctx, { month: "2026-03" }));
    const nothing = { count: 0, net: "0", gross: "0", unknown: 0 };
    expect(found?.figures).toEqual([
      {
        currency: "EUR",
        open: "680",
        sales: {
          count: 5,
          net: "900",
          gross: "1080",
          unknown: 0,
        },
        purchases: {
          count: 1,
          net: "40",
          gross: "48",
          unknown: 0,
        },
        openUnknown: 0,
      },
      {
        currency: "USD",
        open: "0",
        openUnknown: 0,
        sales: { count: 1, net: "9", gross: "9", unknown: 0 },
        purchases: nothing,
      },
    ]);
  });

  it("stand beside the six months up to it, in the company's own currency", async () => {
    const found = figuresOf("Atelier", await homeSummary(ctx, { month: "2026-03" }));
    expect(found?.months).toEqual([
      { month: "2025-10", sales: "360", purchases: "0" },
      { month: "2025-11", sales: "0", purchases: "0" },
      { month: "2025-12", sales: "240", purchases: "0" },
      { month: "2026-01", sales: "0", purchases: "0" },
      { month: "2026-02", sales: "0", purchases: "0" },
      { month: "2026-03", sales: "1080", purchases: "48" },
    ]);
  });

  it("are of the current month unless another is asked for", async () => {
    const clock = { ...ctx.ports.clock, now: () => new Date("2025-12-24T12:00:00Z") };
    const summary = await homeSummary({ ...ctx, ports: { ...ctx.ports, clock } }, {});
    expect(summary.month).toBe("2025-12");
    expect(figuresOf("Atelier", summary)?.figures).toMatchObject([{ sales: { net: "200" } }]);
  });
});

describe("amounts that a provider does not say", () => {
  it("are counted beside the sums, not taken for nothing", async () => {
    const day = { issuedOn: "2026-03-10" };
    await createInvoices(ctx.database, sales, [
      { ...day, open: null, payment: "unknown" },
      { ...day, open: null, gross: null, payment: "unknown" },
      { ...day, open: null, kind: "quote", payment: "not_applicable" },
      { ...day, open: null, lifecycle: "draft" },
    ]);
    const found = figuresOf("Atelier", await homeSummary(ctx, { month: "2026-03" }));
    expect(found?.figures[0]).toMatchObject({ openUnknown: 2, sales: { unknown: 1 } });
  });
});

describe("what needs attention", () => {
  it("is told of all companies to who sees them", async () => {
    const { attention, recentDocuments } = await homeSummary(ctx, {});
    expect(attention.brokenConnections).toMatchObject([
      { companyName: null, cause: "timeout", since: "2026-03-03T08:00:00.000Z" },
      { companyName: "Boulangerie", cause: "refused" },
      { companyName: "Atelier", cause: "wrong_key" },
    ]);
    expect(attention).toMatchObject({ drafts: 8, quarantined: 1 });
    expect(attention.operations).toEqual([
      {
        operationId: expect.any(String),
        type: "invoices.finalize",
        connectionId: sales.id,
        invoiceId: doubtful.id,
        number: doubtful.number,
        companyName: "Atelier",
        providerId: "altoviz",
      },
    ]);
    expect(recentDocuments.map(({ fileName }) => fileName).sort()).toEqual(["atelier.pdf", "bakery.pdf"]);
  });

  it("takes no credit for overdue: it is owed to the customer", async () => {
    const { attention } = await homeSummary(ctx, {});
    expect(attention.overdue).toEqual({
      count: 2,
      amounts: [
        { currency: "EUR", open: "100" },
        { currency: "USD", open: "5" },
      ],
    });
  });

  it.each([
    ["who sees one company", () => ({ ...ctx, companies: [bakery.id] }), () => ({})],
    ["one company of all", () => ctx, () => ({ companyId: bakery.id })],
  ] as const)("is narrowed to %s", async (_, who, input) => {
    const { attention, companies, recentDocuments } = await homeSummary(who(), input());
    expect(attention.brokenConnections.map(({ companyName }) => companyName)).toEqual([null, "Boulangerie"]);
    const empty = { count: 0, amounts: [] };
    expect(attention).toMatchObject({ drafts: 5, operations: [], quarantined: 0, overdue: empty });
    expect(companies.map(({ name }) => name)).toEqual(["Boulangerie"]);
    expect(recentDocuments.map(({ fileName }) => fileName)).toEqual(["bakery.pdf"]);
  });

  it("is refused for a company out of reach", async () => {
    const narrow: FirmContext = { ...ctx, companies: [bakery.id] };
    await expect(homeSummary(narrow, { companyId: atelier.id })).rejects.toMatchObject({ code: "not_found" });
  });
});
