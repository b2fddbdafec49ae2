import { readFile } from "node:fs/promises";
import { read } from "../../fixtures/api";
import { addFilter, chipOf, LIST, panelOf, rowsOf } from "../../fixtures/invoice-list";
import { expect, test } from "../../fixtures/test";

type Invoices = { rows: { id: string; number: string | null }[] };
type Count = { count: number };

test("invoices of every service stand in one table, and a filter shows each", async ({
  accountant: page,
}) => {
  await page.goto(LIST);
  await addFilter(page, "Provider", "Altoviz");
  for (const [service, next] of [
    ["Altoviz", "WISEDAT"],
    ["WISEDAT", "Altera"],
    ["Altera", null],
  ] as const) {
    await expect(rowsOf(page).first()).toContainText(service);
    await expect(rowsOf(page).filter({ hasNotText: service })).toHaveCount(0);
    if (next === null) break;
    await chipOf(page, "Provider").click();
    await page.getByRole("dialog").getByRole("checkbox", { name: next }).check();
    await page.getByRole("dialog").getByRole("checkbox", { name: service }).uncheck();
    await page.keyboard.press("Escape");
  }
});

test("the list is sorted, filtered and searched by the server", async ({ accountant: page }) => {
  await page.goto(LIST);
  await page.getByRole("columnheader", { name: "Gross" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Gross" })).toHaveAttribute("aria-sort", "descending");
  const sort = { by: "gross", direction: "desc" };
  const largest = await read<Invoices>(page.request, "cabinet-demo", "invoices.list", { sort, limit: 1 });
  await expect(rowsOf(page).first()).toContainText(String(largest.rows[0]?.number));

  await addFilter(page, "State", "Draft");
  const drafts = await read<Count>(page.request, "cabinet-demo", "invoices.count", {
    filter: { lifecycles: ["draft"] },
  });
  await expect(page.getByRole("grid", { name: "Invoices" })).toHaveAttribute(
    "aria-rowcount",
    String(drafts.count + 1),
  );
  await addFilter(page, "Provider", "Altera");
  await page.getByRole("button", { name: "Remove the filter State" }).click();
  await expect(chipOf(page, "State")).toHaveCount(0);

  const { rows } = await read<Invoices>(page.request, "cabinet-demo", "invoices.list", {
    filter: { providerIds: ["altera"], lifecycles: ["final"] },
    limit: 20,
  });
  const wanted = String(rows.at(-1)?.number);
  await page.getByRole("searchbox", { name: "Number, party, tax number" }).fill(wanted);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText(wanted);
  await page.getByRole("searchbox").press("Escape");
  await expect(rowsOf(page)).not.toHaveCount(1);
  await page.getByRole("searchbox").fill("no such invoice");
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(rowsOf(page).first()).toBeVisible();
});

test("the address holds the whole view: back undoes a step, reload restores it", async ({
  accountant: page,
}) => {
  const sorted = page.getByRole("columnheader", { name: "Number" });
  const heading = panelOf(page).getByRole("heading").first();
  await page.goto(LIST);
  await addFilter(page, "Provider", "WISEDAT");
  await sorted.getByRole("button").click();
  await expect(sorted).toHaveAttribute("aria-sort", "ascending");
  await rowsOf(page).nth(2).click();
  await expect(heading).toHaveText(/\d/);
  const title = (await heading.innerText()).replaceAll("\n", " ");

  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(sorted).not.toHaveAttribute("aria-sort", "ascending");
  await page.goBack();
  await expect(chipOf(page, "Provider")).toHaveCount(0);
  await page.goForward();
  await expect(chipOf(page, "Provider")).toContainText("WISEDAT");
  await page.goForward();
  await expect(sorted).toHaveAttribute("aria-sort", "ascending");
  await page.goForward();
  await expect(heading).toHaveText(title);

  await page.reload();
  await expect(heading).toHaveText(title);
  await expect(chipOf(page, "Provider")).toContainText("WISEDAT");
  await expect(sorted).toHaveAttribute("aria-sort", "ascending");
});

test("the keyboard alone goes through the list", async ({ accountant: page }) => {
  await page.goto(`${LIST}?provider=altoviz&lifecycle=final`);
  const grid = page.getByRole("grid", { name: "Invoices" });
  await rowsOf(page).nth(3).waitFor();
  const numberOf = async (index: number) =>
    (await rowsOf(page).nth(index).getAttribute("aria-label"))?.split(",")[0];
  await grid.focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const heading = panelOf(page).getByRole("heading").first();
  await expect(heading).toContainText(String(await numberOf(2)));
  await page.keyboard.press("j");
  await expect(heading).toContainText(String(await numberOf(3)));
  await page.keyboard.press("k");
  await expect(heading).toContainText(String(await numberOf(2)));
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toHaveCount(0);
  await expect(grid).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("the view downloads as CSV that spreadsheets read", async ({ accountant: page }) => {
  await page.goto(`${LIST}?provider=altera&lifecycle=final`);
  const { count } = await read<Count>(page.request, "cabinet-demo", "invoices.count", {
    filter: { providerIds: ["altera"], lifecycles: ["final"] },
  });
  await rowsOf(page).first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString("utf8").trimEnd().split("\r\n");
  expect(lines).toHaveLength(count + 1);
  expect(lines.slice(1).every((line) => /altera/i.test(line))).toBe(true);
});

test("a customer leads to its invoices", async ({ accountant: page }) => {
  await page.goto("/cabinet-demo/customers");
  const grid = page.getByRole("grid", { name: "Customers" });
  const { rows } = await read<{ rows: { name: string; invoiceCount: number }[] }>(
    page.request,
    "cabinet-demo",
    "customers.list",
    { limit: 50 },
  );
  const busy = rows.find(({ invoiceCount }) => invoiceCount > 1);
  await page.getByRole("searchbox").fill(String(busy?.name));
  await grid
    .getByRole("row", { name: String(busy?.name) })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: "Customer" });
  await panel.getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL(/party=/);
  await expect(page.getByRole("grid", { name: "Invoices" })).toHaveAttribute(
    "aria-rowcount",
    String(Number(busy?.invoiceCount) + 1),
  );
  await expect(rowsOf(page).first()).toContainText(String(busy?.name));
});
