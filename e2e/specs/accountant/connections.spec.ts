import { connect, countOf, openForm, testFields } from "../../fixtures/connection-form";
import { makeFirm } from "../../fixtures/firm";
import { secondCompany, stateOf, withFault } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

type Counts = Record<string, number>;

test("the first read of Altoviz moves without reload and ends with what is there", async ({
  owner: page,
  settings,
}) => {
  const { url, apiKey, name } = secondCompany(settings, "altoviz");
  await openForm(page, await makeFirm(name), "Altoviz");
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await testFields(page, { "API key": apiKey });
  await expect(page.getByText(`The account that answers is ${name}`)).toBeVisible();

  await withFault(url, { kind: "latency", path: "/v1/", ms: 1800 }, async () => {
    await connect(page, name);
    const seen = async () => {
      const text = await page.getByRole("progressbar", { name: "First read" }).innerText();
      return Number(/(\d+) (so far|of)/.exec(text)?.[1] ?? 0);
    };
    await expect.poll(seen).toBeGreaterThan(0);
    const before = await seen();
    await expect.poll(seen).toBeGreaterThan(before);
  });
  await expect(page.getByRole("progressbar")).toHaveCount(0);

  const { companies } = await stateOf<{ companies: Record<string, Counts> }>(url);
  const there = companies[apiKey] ?? {};
  await expect(countOf(page, "Invoices")).toHaveText(String(there["invoices"]));
  await expect(countOf(page, "Credit notes")).toHaveText(String(there["credits"]));
  await expect(countOf(page, "Customers")).toHaveText(String(there["customers"]));
  await expect(countOf(page, "Not understood")).toHaveText("0");
  await expect(page.getByRole("table", { name: "History" }).getByText("Done")).toBeVisible();
  expect(loads).toBe(0);
});

test("WISEDAT is added by its form, and all that is there arrives", async ({ owner: page, settings }) => {
  const { url, apiKey, user, password, name } = secondCompany(settings, "wisedat");
  await openForm(page, await makeFirm(name), "WISEDAT");
  await testFields(page, { "Server address": url, "API key": apiKey, User: user, Password: password });
  await connect(page, name);
  const { counts } = await stateOf<{ counts: Record<string, Counts> }>(url);
  const there = counts[apiKey] ?? {};
  await expect(countOf(page, "Customers")).toHaveText(String(there["customers"]));
  const documents = async () =>
    Number(await countOf(page, "Invoices").innerText()) +
    Number(await countOf(page, "Credit notes").innerText());
  await expect.poll(documents).toBe(there["salesInvoices"]);
});

test("Altera is added by its form, and all that is there arrives", async ({ owner: page, settings }) => {
  const { url, apiKey, name } = secondCompany(settings, "altera");
  await openForm(page, await makeFirm(name), "Altera");
  await testFields(page, { "API key": apiKey });
  await page.getByRole("button", { name: /^Connect / }).click();
  await expect(page).toHaveURL(/\/connections\/[0-9a-f-]{36}$/);
  const { companies } = await stateOf<{ companies: Record<string, Counts> }>(url);
  const documents = async () =>
    Number(await countOf(page, "Invoices").innerText()) +
    Number(await countOf(page, "Credit notes").innerText());
  await expect.poll(documents).toBe(companies[apiKey]?.["invoices"]);
});

test("Invoice-Collector is added for the whole firm and leads to the collectors", async ({
  owner: page,
  settings,
}) => {
  const { url, bearer } = settings.sandbox.invoiceCollector;
  const firm = await makeFirm("Collects");
  await page.goto(`/${firm.slug}/collectors`);
  await page.getByRole("link", { name: "Connect Invoice-Collector" }).click();
  await testFields(page, { "Server address": url, "Customer bearer": bearer });
  await page.getByRole("button", { name: /^Connect / }).click();
  await expect(page).toHaveURL(/\/connections\/[0-9a-f-]{36}$/);
  await page.getByRole("link", { name: "Go to the collectors" }).click();
  await expect(page.getByRole("button", { name: "Connect a supplier" })).toBeVisible();
});
