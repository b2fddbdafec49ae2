import { read } from "../../fixtures/api";
import { formDialog } from "../../fixtures/form-dialog";
import { connectAltoviz } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { SMALL_PNG } from "../../fixtures/small-image";
import { secondCompany } from "../../fixtures/stand-in";
import { expect as expectSoon, test } from "../../fixtures/test";

/** The service asks for pauses while the same account is being read. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** Books are shared with other tests, and with an earlier run. */
const MARK = Date.now().toString(36);
const NAME = `Zinc ${MARK}`;

type Product = { name: string; unitPrice: string | null; taxRate: string | null; hasImage: boolean };

test("a product is created with the provider's own rates, gets an image and loses it", async ({
  owner: page,
  settings,
}) => {
  const firm = await makeFirm("Sells");
  await connectAltoviz(page.request, firm, secondCompany(settings, "altoviz"));
  await page.goto(`/${firm.slug}/products`);
  await page.getByRole("button", { name: "New product" }).click();
  const dialog = formDialog(page);
  await dialog.getByLabel("Name", { exact: true }).fill(NAME);
  await dialog.getByLabel("Unit price").fill("twelve");
  await dialog.getByRole("button", { name: "Create product" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Enter an amount");
  await dialog.getByLabel("Unit price").fill("1 234,56");
  await dialog.getByRole("combobox", { name: "VAT" }).click();
  await page.getByRole("option", { name: /20/ }).first().click();
  await dialog.getByRole("button", { name: "Create product" }).click();
  await expect(page.getByText("The product is created.")).toBeVisible();

  await page.getByRole("searchbox").fill(MARK);
  await page.getByRole("gridcell", { name: NAME }).click();
  const panel = page.getByRole("complementary");
  await expect(panel.getByText("Altoviz has no image of it.")).toBeVisible();
  const image = { name: "zinc.png", mimeType: "image/png", buffer: SMALL_PNG };
  await panel.locator("input[type=file]").setInputFiles({ ...image, buffer: Buffer.from("%PDF-1.4") });
  await expect(panel.getByText("This file is not a PNG or JPEG.")).toBeVisible();
  await panel.locator("input[type=file]").setInputFiles(image);
  await expect(page.getByText("The product's image is set.")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Replace the image" })).toBeVisible();
  expect(await products()).toMatchObject([{ unitPrice: "1234.56", taxRate: "20", hasImage: true }]);

  await panel.getByRole("button", { name: "Remove the image" }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(panel.getByRole("button", { name: "Add an image" })).toBeVisible();
  await panel.getByRole("button", { name: "Delete", exact: true }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The product is deleted.")).toBeVisible();
  await expect.poll(products).toEqual([]);

  async function products(): Promise<Product[]> {
    const query = { search: NAME };
    return (await read<{ rows: Product[] }>(page.request, firm.slug, "products.list", query)).rows;
  }
});
