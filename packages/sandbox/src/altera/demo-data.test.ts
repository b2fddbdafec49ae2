import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerOf, fixedNow } from "../testing/caller";
import { round2 } from "./model";
import { type RunningAltera, startAltera } from "./server";

let altera: RunningAltera;
beforeAll(async () => {
  altera = await startAltera({ now: fixedNow });
});
afterAll(() => altera.close());

function invoices() {
  return [...(altera.state.books(altera.apiKey)?.invoices.values() ?? [])];
}

describe("the demo data", () => {
  it("adds up as the reference's sample does", () => {
    for (const { basicInformation: basic, invoicePosition: positions } of invoices()) {
      const net = positions.reduce((sum, { priceNet }) => sum + priceNet, 0);
      expect(round2(net)).toBe(basic.netPrice);
      expect(round2((basic.grossPrice - basic.netPrice) * basic.exchangeRate)).toBe(basic.vatPLN);
      for (const { netPrice, priceNet } of positions) expect(netPrice).toBe(String(priceNet));
    }
  });

  it("has every state and type that a list has to show", () => {
    const basics = invoices().map(({ basicInformation }) => basicInformation);
    expect(new Set(basics.map(({ statusId }) => statusId))).toEqual(new Set(["DRAFT", "ISSUED", "SENT"]));
    const types = ["SALES", "PRO_FORMA", "INTERIM", "CORRECTION"];
    expect(new Set(basics.map(({ invoiceType }) => invoiceType))).toEqual(new Set(types));
    expect(new Set(basics.map(({ currency }) => currency))).toEqual(new Set(["PLN", "EUR", "CAD"]));
  });

  it("is the same for the same seed and day, and blank when empty", async () => {
    const again = await startAltera({ now: fixedNow });
    const list = async ({ url, apiKey }: RunningAltera) =>
      (await callerOf(url, { authorization: apiKey })("GET", "/sales")).text;
    expect(await list(again)).toBe(await list(altera));
    const blank = await startAltera({ now: fixedNow, empty: true });
    expect(await list(blank)).toBe('{"result":"OK","data":{"invoices":[]}}');
    await Promise.all([again.close(), blank.close()]);
  });
});

describe("controls", () => {
  it("corrupt, touch, add and delete invoices as people at the provider would", async () => {
    const call = callerOf(altera.url, { authorization: altera.apiKey });
    const { id } = altera.controls.addInvoice({ daysAgo: 3 });
    const invoice = async () => (await call("GET", `/sales/invoice?ref=${id}`)).object().invoice;
    expect(await invoice()).toMatchObject({ basicInformation: { issueDate: "2026-03-12T00:00:00.000Z" } });
    altera.controls.touch({ id, statusId: "SENT" });
    altera.controls.corrupt({ id });
    expect(await invoice()).toMatchObject({
      basicInformation: { statusId: "SENT", issueDate: "not a date" },
    });
    altera.controls.delete({ id });
    expect((await call("GET", `/sales/invoice?ref=${id}`)).status).toBe(404);
    expect(() => altera.controls.delete({ id })).toThrow("no invoice");
  });
});
