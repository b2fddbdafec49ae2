import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { signedIn } from "./client.test-kit";
import { startWisedat, type WisedatStandIn } from "./server";

let wisedat: WisedatStandIn;
let client: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  wisedat = await startWisedat({ scale: 0.01, now: () => new Date("2026-03-10T12:00:00Z") });
  client = await signedIn(wisedat);
  const customer = wisedat.state.companies.get(wisedat.apiKey)?.customers.get(1);
  if (customer) Object.assign(customer, { entityDiscount: 0, currencyId: "EUR" });
});
afterAll(() => wisedat.close());

const draft = { customer: 1, date: "2026-03-10", expiration_date: "2026-04-09", series: "A" };

const answered = z.looseObject({
  id: z.string().optional(),
  errors: z.array(z.string()).optional(),
  items: z.array(z.unknown()).optional(),
});

async function create(body: object) {
  const answer = await client.send("POST", "/salesinvoices", body);
  return { status: answer.status, body: answered.parse(await answer.json()) };
}

test("adds up lines, postage, discount and adjustment by the documented rules", async () => {
  const { body } = await create({
    ...draft,
    entity_discount: 10,
    items: [
      { type: 1, id: 1, price: 10.005, quantity: 3, tax: "NO" }, // 30.015 − 10 % = 27.0135 → 27.01, tax 6.21
      { type: 1, id: 8, price: 2.1, quantity: 1, discount: 50 }, // 1.05 − 10 % = 0.945 → 0.95, tax 6 % 0.06
      { type: 2, price: 5 }, // tax 1.15
      { type: 3, price: 1 },
      { type: 4, price: 2, tax: "NO" }, // tax −0.46
      { type: 6 },
    ],
  });
  expect(body).toMatchObject({
    merchandise: 27.96,
    postage: 5,
    discounts: 2,
    subtotal: 30.96,
    taxes: 6.96,
    adjustment: 1,
    total: 36.92,
    entity_discount: 10,
  });
  expect(body.items).toHaveLength(5);
});

test("lists every field that is missing, and what is wrong with a line", async () => {
  expect((await create({ customer: 1 })).body.errors).toEqual([
    "date is mandatory",
    "expiration_date is mandatory",
    "series is mandatory",
  ]);
  const refused = await create({ ...draft, items: [{ type: 4, price: 0 }] });
  expect(refused.status).toBe(400);
  expect(refused.body.errors).toEqual(["Item 1: price must be higher than 0", "Item 1: tax is mandatory"]);
});

test("refuses an inactive series, a document of another type and a foreign currency without a rate", async () => {
  const items = [{ type: 1, id: 1, quantity: 1 }];
  for (const wrong of [{ series: "Z" }, { series: "C" }, { sales_document: "EC" }, { currency: "USD" }]) {
    expect((await create({ ...draft, items, ...wrong })).status).toBe(400);
  }
  expect((await create({ ...draft, items, currency: "USD", exchange_rate: 1.08 })).status).toBe(200);
});

test("a closed invoice cannot be modified, and is canceled where an open one is deleted", async () => {
  const { body } = await create({ ...draft, items: [{ type: 1, id: 1, quantity: 1 }] });
  const closing = await client.send("PUT", "/salesinvoices", { id: body.id, closed: true });
  expect(await closing.json()).toMatchObject({ closed: true, atcud: expect.stringContaining("-") });
  expect((await client.send("PUT", "/salesinvoices", { id: body.id, notes: "x" })).status).toBe(400);
  expect((await client.send("DELETE", `/salesinvoices?id=${body.id}`)).status).toBe(200);
  expect(await (await client.get(`/salesinvoices?id=${body.id}`)).json()).toMatchObject({ canceled: true });

  const open = await create({ ...draft, items: [{ type: 1, id: 1, quantity: 1 }] });
  expect((await client.send("DELETE", `/salesinvoices?id=${open.body.id}`)).status).toBe(200);
  expect((await client.get(`/salesinvoices?id=${open.body.id}`)).status).toBe(404);
});
