import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { control, signedIn } from "./client.test-kit";
import { startWisedat, type WisedatStandIn } from "./server";
import { isTaxNumber } from "./tax-number";

const paymentPage = z.object({
  pagination: z.object({ number_items: z.number() }),
  payments: z.array(z.looseObject({ id: z.string(), received_value: z.number() })),
});

let wisedat: WisedatStandIn;
let client: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  wisedat = await startWisedat({ now: () => new Date("2026-03-10T12:00:00Z") });
  client = await signedIn(wisedat);
});
afterAll(() => wisedat.close());

test("the demo holds 5,000 invoices of three years and 350 customers", async () => {
  const { pagination, sales_invoice } = await client.invoices("?limit=1");
  expect(pagination.number_items).toBe(5000);
  expect(sales_invoice[0]?.date).toBe("2023-03-11");
  expect((await client.customers("?show_inactive=true&limit=1")).pagination.number_items).toBe(350);
});

test("customers hide the inactive ones, but show them by id", async () => {
  const { customers } = await client.customers("?limit=500");
  expect(customers.every(({ active }) => active)).toBe(true);
  expect(Object.keys(customers[0] ?? {}).sort()).toEqual(["active", "code", "id", "name", "tax_id"]);
  expect(await client.read("/customers?id=37")).toMatchObject({ id: 37, active: false, billing_address: {} });
});

test("Portuguese customers have a valid tax number without a country prefix", async () => {
  const { customers } = await client.customers("?limit=500&show_inactive=true");
  for (const { id, tax_id } of customers.slice(0, 40)) {
    if (id % 23 === 0) continue; // abroad
    expect(isTaxNumber(tax_id)).toBe(true);
    const code = expect.stringMatching(/^\d{4}-\d{3}$/);
    const whole = await client.read(`/customers?id=${id}`);
    expect(whole).toMatchObject({ country: { iso_3166_1: "PT" }, billing_address: { postal_code: code } });
  }
  expect(["999999990", "123456789", "500000000"].every(isTaxNumber)).toBe(true);
  expect(isTaxNumber("501234567")).toBe(false);
});

test("customers are found by query and by modified_since; an id has to be a number, and not in the path", async () => {
  const [one] = (await client.customers("?limit=1")).customers;
  expect((await client.customers(`?query=${one?.tax_id}`)).customers).toEqual([one]);
  expect((await client.customers("?modified_since=2026-03-10T12:00:00Z")).customers).toEqual([]);
  expect((await client.get("/customers?id=C0001")).status).toBe(400);
  expect((await client.get("/customers/1")).status).toBe(404);
  expect((await client.get("/customers?id=99999")).status).toBe(404);
});

test("weights of products are strings in grams", async () => {
  expect(await client.read("/products?id=1")).toMatchObject({
    net_weight: "50",
    gross_weight: "55",
    prices: {},
  });
});

test("lists without paging are bare arrays, or wrapped by switch", async () => {
  expect(await client.read("/series")).toHaveProperty("0", expect.objectContaining({ id: "A" }));
  expect(await client.read("/taxes?id=IS")).toMatchObject({ value: 0, exemption_reason: { id: "M16" } });
  await control(wisedat.url, "options", { lookupLists: "wrapped" });
  expect(await client.read("/series")).toEqual({ series: expect.any(Array) });
  expect((await client.get("/taxes?id=XX")).status).toBe(404);
});

test("payments name the documents that they settle", async () => {
  const { payments, pagination } = paymentPage.parse(await client.read("/payments?limit=1"));
  expect(pagination.number_items).toBeGreaterThan(1000);
  expect(payments[0]).not.toHaveProperty("associated_documents");
  const whole = await client.read(`/payments?id=${payments[0]?.id}`);
  const { received_value } = payments[0] ?? {};
  expect(whole).toMatchObject({
    payment_methods: [{ value: received_value }],
    associated_documents: [{ received_value }],
  });
});

test("an empty server has its companies and lists, but no documents", async () => {
  const blank = await startWisedat({ empty: true });
  const other = await signedIn(blank);
  expect(await (await other.get("/salesinvoices")).json()).toEqual({
    pagination: { limit: 50, page: 1, number_pages: 0, number_items: 0 },
    sales_invoice: [],
  });
  expect(await other.read("/series")).toHaveLength(4);
  await blank.close();
});
