import { join } from "node:path";
import { read } from "../../fixtures/api";
import { LIST, paintedText, panelOf, rowsOf } from "../../fixtures/invoice-list";
import { expect, test } from "../../fixtures/test";

for (const provider of ["altoviz", "wisedat", "altera"]) {
  test(`an invoice of ${provider} shows its PDF in the panel, its data and what was received`, async ({
    accountant: page,
  }) => {
    await page.goto(`${LIST}?provider=${provider}&direction=sale&lifecycle=final&kind=invoice`);
    const row = rowsOf(page).first();
    const number = String((await row.getAttribute("aria-label"))?.split(",")[0]);
    await row.click();
    const panel = panelOf(page);
    await expect(panel.getByRole("heading").first()).toContainText(number);
    expect(await paintedText(panel)).toContain(number);

    await panel.getByRole("tab", { name: "Data" }).click();
    await expect(panel.getByRole("table", { name: "Lines" }).getByRole("row").nth(1)).toBeVisible();
    await panel.getByRole("tab", { name: "Source" }).click();
    await expect(panel.getByLabel("What the provider sent").first()).toContainText(/"\w+":/);
    await expect(page).toHaveURL(/tab=source/);
  });
}

test("a scan that needs a decoder of its own is drawn too", async ({ accountant: page }) => {
  const path = join(import.meta.dirname, "../../fixtures/jpeg2000.pdf");
  await page.route("**/api/invoices/*/document", (route) =>
    route.fulfill({ path, contentType: "application/pdf" }),
  );
  await page.goto(`${LIST}?provider=altoviz&direction=sale&lifecycle=final&kind=invoice`);
  await rowsOf(page).first().click();
  await paintedText(panelOf(page));
});

test("a PDF may be shown by the browser itself, and nothing beside it runs", async ({ accountant: page }) => {
  const { rows } = await read<{ rows: { id: string }[] }>(page.request, "cabinet-demo", "invoices.list", {
    filter: { providerIds: ["altoviz"], lifecycles: ["final"] },
    limit: 1,
  });
  const documentOf = (id: string) => page.request.get(`/cabinet-demo/api/invoices/${id}/document`);
  const shown = (await documentOf(String(rows[0]?.id))).headers();
  expect(shown["content-disposition"]).toMatch(/^inline/);
  expect(shown["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(shown["x-content-type-options"]).toBe("nosniff");
  const refused = await documentOf("00000000-0000-4000-8000-000000000000");
  expect(refused.status()).toBe(404);
  expect(refused.headers()["content-security-policy"]).toContain("sandbox");
});
