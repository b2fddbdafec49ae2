import { afterAll, beforeAll, expect, it } from "vitest";
import { daysBetween } from "../data/dates";
import { callerOf, fixedNow } from "../testing/caller";
import { type RunningAltoviz, startAltoviz } from "./server";

let altoviz: RunningAltoviz;
beforeAll(async () => {
  altoviz = await startAltoviz({ now: fixedNow });
});
afterAll(() => altoviz.close());

it("has 5,000 invoices over three years up to today, and fewer by scale", async () => {
  expect(altoviz.controls.state().companies).toMatchObject({
    "demo-altoviz-atelier-lumiere": { invoices: 5000, credits: 150, customers: 400, drafts: 25 },
    "demo-altoviz-boulangerie-martin": { invoices: 400 },
  });
  const dates = [...(altoviz.state.all()[0]?.invoices.values() ?? [])].map(({ date }) => date).sort();
  expect(dates.at(-1)).toBe("2026-03-15");
  expect(daysBetween(dates[0] ?? "", "2026-03-15")).toBe(3 * 365 - 1);
  const small = await startAltoviz({ now: fixedNow, scale: 0.02 });
  expect(small.controls.state().counts).toMatchObject({ invoices: 100, credits: 3, customers: 8 });
  await small.close();
});

it("has every state that a list has to show", async () => {
  const call = callerOf(altoviz.url, { "x-api-key": altoviz.apiKey });
  for (const status of ["Draft", "Incoming", "Expired", "Paid", "ToSend"]) {
    expect((await call("GET", `/v1/SaleInvoices?PageSize=1&Status=${status}`)).rows()).toHaveLength(1);
  }
});

it("numbers finalized invoices without gaps within a year, and drafts not at all", () => {
  const invoices = [...(altoviz.state.all()[0]?.invoices.values() ?? [])];
  const year = invoices.flatMap(({ number }) =>
    number?.startsWith("FA-2025-") ? [Number(number.slice(8))] : [],
  );
  expect(year).toEqual(year.map((_, index) => index + 1));
  for (const { isDraft, number } of invoices) expect(number === null).toBe(isDraft);
});

it("is the same for the same seed and day, PDFs included, and blank when empty", async () => {
  const again = await startAltoviz({ now: fixedNow });
  const ids = [...(altoviz.state.all()[0]?.invoices.keys() ?? [])];
  for (const path of [
    "/v1/SaleInvoices?PageSize=100",
    "/v1/SaleCredits",
    `/v1/SaleInvoices/Download/${ids[7]}`,
  ]) {
    const texts = await Promise.all(
      [altoviz, again].map(({ url, apiKey }) => callerOf(url, { "x-api-key": apiKey })("GET", path)),
    );
    expect(texts[0]?.text).toBe(texts[1]?.text);
  }
  const blank = await startAltoviz({ now: fixedNow, empty: true });
  const call = callerOf(blank.url, { "x-api-key": blank.apiKey });
  expect((await call("GET", "/v1/SaleInvoices")).text).toBe("[]");
  await Promise.all([again.close(), blank.close()]);
});
