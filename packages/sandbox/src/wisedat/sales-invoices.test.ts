import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { control, signedIn } from "./client.test-kit";
import { startWisedat, type WisedatStandIn } from "./server";

const NOW = new Date("2026-03-10T18:30:00Z");
let wisedat: WisedatStandIn;
let client: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  wisedat = await startWisedat({ scale: 0.04, now: () => NOW });
  client = await signedIn(wisedat);
});
afterAll(() => wisedat.close());

async function newestId(): Promise<string> {
  const { pagination } = await client.invoices("?limit=1");
  const { sales_invoice } = await client.invoices(`?limit=1&page=${pagination.number_pages}`);
  return sales_invoice[0]?.id ?? "";
}

describe("the list", () => {
  test("has pages of 50 from page 1, under a key in the singular, without lines", async () => {
    const first = await client.invoices("");
    expect(first.pagination).toEqual({ limit: 50, page: 1, number_pages: 4, number_items: 200 });
    expect(first.sales_invoice).toHaveLength(50);
    expect(first.sales_invoice[0]).not.toHaveProperty("items");
    const text = await (await client.get("/salesinvoices?limit=1")).text();
    expect(text).toMatch(/"sales_invoice":\[{"id":"\w+","document_number":\d+,"customer":{"id":\d+,"code":/);
  });

  test("gives each invoice once over all pages, and nothing after the last", async () => {
    const ids = new Set<string>();
    for (let page = 1; page <= 4; page += 1) {
      const { sales_invoice } = await client.invoices(`?page=${page}`);
      for (const { id } of sales_invoice) ids.add(id);
    }
    expect(ids.size).toBe(200);
    expect((await client.invoices("?page=5")).sales_invoice).toEqual([]);
  });

  test("knows what was modified since an instant in UTC", async () => {
    const { sales_invoice } = await client.invoices("?modified_since=2026-02-01T00:00:00Z&limit=200");
    expect(sales_invoice.length).toBeGreaterThan(0);
    expect(sales_invoice.every(({ date }) => date >= "2026-02-01")).toBe(true);
    const old = (await client.invoices("?limit=1")).sales_invoice[0]?.id;
    await control(wisedat.url, "touch", { id: old });
    const touched = await client.invoices(`?modified_since=${NOW.toISOString()}`);
    expect(touched.sales_invoice.map(({ id }) => id)).toContain(old);
  });

  test("filters by closed, customer, series and date", async () => {
    const open = await client.invoices("?closed=false&limit=200");
    expect(open.sales_invoice.length).toBeGreaterThan(0);
    expect(open.sales_invoice.every(({ closed }) => !closed)).toBe(true);
    const { customer, date } = open.sales_invoice[0] ?? { customer: { code: "" }, date: "" };
    const ofCustomer = await client.invoices(`?customer=${customer.code}&series=A&limit=200`);
    for (const row of ofCustomer.sales_invoice) expect(row).toMatchObject({ customer, series: { id: "A" } });
    const ofDay = await client.invoices(`?date=${date}`);
    for (const row of ofDay.sales_invoice) expect(row.date).toBe(date);
  });

  test("lowers a limit that is too high, and says so", async () => {
    await control(wisedat.url, "options", { maxLimit: 20 });
    expect((await client.invoices("?limit=200")).pagination).toMatchObject({
      limit: 20,
      number_pages: 10,
    });
    await control(wisedat.url, "options", { maxLimit: 500 });
  });
});

describe("one invoice", () => {
  test("comes by ?id= as the bare object with its lines, whatever else is asked", async () => {
    const id = await newestId();
    const invoice = await client.read(`/salesinvoices?id=${id}&page=99&closed=true`);
    expect(invoice).toMatchObject({ id, customer: { billing_address: { country: {} } } });
    expect(invoice).toHaveProperty(
      "items.0",
      expect.objectContaining({ type: 1, description: expect.any(String) }),
    );
    const wrapped = await startWisedat({ scale: 0.01, byId: "wrapped", now: () => NOW });
    const other = await signedIn(wrapped);
    const [first] = (await other.invoices("?limit=1")).sales_invoice;
    const body = await other.read(`/salesinvoices?id=${first?.id}`);
    expect(body).toEqual({ sales_invoice: expect.objectContaining({ id: first?.id }) });
    await wrapped.close();
  });

  test("is 404 when it is unknown and by the path form, 409 when another application broke it", async () => {
    expect((await client.get("/salesinvoices?id=none")).status).toBe(404);
    expect((await client.get("/salesinvoices/FTA1")).status).toBe(404);
    const id = await newestId();
    await control(wisedat.url, "addInvoice");
    const broken = await newestId();
    expect(broken).not.toBe(id);
    await control(wisedat.url, "conflict", { id: broken });
    expect((await client.get(`/salesinvoices?id=${broken}`)).status).toBe(409);
    await control(wisedat.url, "delete", { id: broken });
    expect((await client.get(`/salesinvoices?id=${broken}`)).status).toBe(404);
  });

  test("shows the same totals in the list and by id", async () => {
    const { sales_invoice } = await client.invoices("?limit=30");
    for (const header of sales_invoice) {
      const whole = await client.read(`/salesinvoices?id=${header.id}`);
      const { merchandise, postage, discounts, subtotal, taxes, adjustment, total } = header;
      expect(whole).toMatchObject({ merchandise, postage, discounts, subtotal, taxes, adjustment, total });
      expect(subtotal).toBeCloseTo(merchandise + postage - discounts, 6);
      expect(total).toBeCloseTo(subtotal + taxes - adjustment, 6);
    }
  });
});

describe("the PDF", () => {
  test("is a PDF by ?idinvoice=, or JSON that holds one", async () => {
    const path = `/salesinvoices/invoice?idinvoice=${await newestId()}`;
    const answer = await client.get(path);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    await control(wisedat.url, "options", { invoicePdf: "json_object" });
    expect(await client.read(path)).toEqual({ pdf: expect.stringMatching(/^JVBERi/) });
    await control(wisedat.url, "options", { invoicePdf: "json_string" });
    expect(await client.read(path)).toMatch(/^JVBERi/);
    expect((await client.get("/salesinvoices/invoice?idinvoice=none")).status).toBe(404);
  });
});
