import { LIST, paintedText, panelOf, rowsOf } from "../../fixtures/invoice-list";
import { expect, test } from "../../fixtures/test";

for (const provider of ["altoviz", "wisedat", "altera"]) {
  test(`an invoice of ${provider} shows its PDF in the panel, its data and what was received`, async ({
    accountant: page,
  }) => {
    await page.goto(`${LIST}?provider=${provider}&lifecycle=final&kind=invoice`);
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
