import { read } from "../../fixtures/api";
import { LIST, paintedText, panelOf, rowsOf } from "../../fixtures/invoice-list";
import { DEMO } from "../../fixtures/sign-in";
import { control } from "../../fixtures/stand-in";
import { enterSupplier, finishWindow, openWindow, supplierRow } from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Atelier Lumière";
const HALF_A_YEAR_MS = 190 * 86_400_000;
/** One invoice of each of the last six months, and today's. */
const COLLECTED = 7;

type Documents = { rows: { fileName: string }[] };

test.beforeAll(async ({ settings }) => {
  await control(settings.sandbox.invoiceCollector.url, "options", { stepMs: 100, invoiceGapMs: 100 });
});

test("a supplier connected in the frame sends its invoices, which arrive while one looks on", async ({
  owner: page,
}) => {
  await page.goto("/cabinet-demo");
  await page.getByRole("link", { name: "Collectors", exact: true }).click();
  const frame = await openWindow(page, COMPANY);
  const since = new Date(Date.now() - HALF_A_YEAR_MS).toISOString().slice(0, 10);
  await enterSupplier(frame, { supplier: "Brumaire Bureau", password: "right", since });
  await finishWindow(page, frame);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("The supplier was connected")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).last().click();

  const supplier = supplierRow(page, COMPANY, "Brumaire Bureau");
  await expect(supplier.getByText("Connected", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Documents", exact: true }).click();
  await expect(page.getByRole("row", { name: /Brumaire/ }).first()).toBeVisible();
  const arrived = async () => {
    const { rows } = await read<Documents>(page.request, "cabinet-demo", "documents.list", { limit: 200 });
    return rows.filter(({ fileName }) => fileName.startsWith("Brumaire-Bureau")).length;
  };
  await expect.poll(arrived, { timeout: 30_000 }).toBe(COLLECTED);

  await page.goto(`${LIST}?provider=invoice-collector&direction=purchase&q=Brumaire`);
  await expect(rowsOf(page)).toHaveCount(COLLECTED);
  await expect(rowsOf(page).first()).toContainText("Invoice-Collector");
  await rowsOf(page).first().click();
  expect(await paintedText(panelOf(page))).not.toBe("");
});

test("a wrong password at the supplier is told, and the account can be removed with one's own", async ({
  owner: page,
}) => {
  await page.goto("/cabinet-demo/collectors");
  const frame = await openWindow(page, COMPANY);
  await enterSupplier(frame, { supplier: "Marelle Mobile", password: "wrong" });
  await finishWindow(page, frame);
  const dialog = page.getByRole("dialog");
  await expect(
    dialog.getByText("Invoice-Collector says: The e-mail or the password is wrong."),
  ).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).last().click();

  const supplier = supplierRow(page, COMPANY, "Marelle Mobile");
  await expect(supplier.getByText("Not connected")).toBeVisible();
  await page.getByRole("button", { name: "More actions for Marelle Mobile" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(dialog.getByLabel("Your password")).toBeFocused();

  await test.step("nobody removes it without the password", async () => {
    await dialog.getByRole("button", { name: "Remove" }).click();
    await expect(dialog.getByText("Enter your password.")).toBeVisible();
    await dialog.getByLabel("Your password").fill("not it");
    await page.keyboard.press("Enter");
    await expect(dialog.getByText("This is not your password. Nothing was removed.")).toBeVisible();
    await expect(dialog.getByLabel("Your password")).toBeFocused();
  });
  await dialog.getByLabel("Your password").fill(DEMO.password);
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(supplier).toHaveCount(0);
});

test("a supplier that sends a code is connected with it", async ({ owner: page }) => {
  await page.goto("/cabinet-demo/collectors");
  const frame = await openWindow(page, COMPANY);
  await enterSupplier(frame, { supplier: "FibreNova", password: "right" });
  await frame.getByRole("textbox", { name: /code/i }).fill("123456");
  await frame.getByRole("button", { name: "Send the code" }).click();
  await finishWindow(page, frame);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("The supplier was connected")).toBeVisible();
  await expect(dialog.getByText("Connected", { exact: true })).toBeVisible();
});
