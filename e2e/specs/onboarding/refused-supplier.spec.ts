import { connectCollector } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import {
  closeResult,
  collectorPage,
  enterSupplier,
  finishWindow,
  openWindow,
  supplierRow,
} from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Maison Refusée";
const SUPPLIER = "Brumaire Bureau";
const HALF_A_YEAR_MS = 190 * 86_400_000;
/** One invoice of each of the last six months, and today's. */
const COLLECTED = "7";

test("a supplier that refuses the password is connected anew, and what it has brought stays", async ({
  owner: page,
  own,
}) => {
  const server = await own.collector();
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, server);
  await page.goto(`/${firm.slug}/collectors`);
  const frame = await openWindow(page, COMPANY);
  const since = new Date(Date.now() - HALF_A_YEAR_MS).toISOString().slice(0, 10);
  await enterSupplier(frame, { supplier: SUPPLIER, password: "right", since });
  await finishWindow(page, frame);
  await closeResult(page);
  const supplier = supplierRow(page, COMPANY, SUPPLIER);
  await expect(supplier.getByRole("link", { name: COLLECTED })).toBeVisible();

  await test.step("the password was changed at the supplier", async () => {
    const [credential] = server.state.credentials.values();
    if (credential) credential.params["password"] = "wrong";
    await supplier.getByRole("button", { name: `Collect from ${SUPPLIER} now` }).click();
    await expect(supplier.getByText("Not connected")).toBeVisible();
    await expect(supplier.getByText(/The e-mail or the password is wrong/)).toBeVisible();
  });
  await test.step("the sign-in is entered anew in the window", async () => {
    await supplier.getByRole("button", { name: `Reconnect ${SUPPLIER}` }).click();
    const dialog = page.getByRole("dialog");
    await expect(
      dialog.getByRole("heading", { name: `Enter the sign-in of ${SUPPLIER} anew` }),
    ).toBeVisible();
    await dialog.getByRole("button", { name: "Open the window" }).click();
    const again = collectorPage(page);
    await enterSupplier(again, { supplier: SUPPLIER, password: "right again" });
    await finishWindow(page, again);
    await expect(dialog.getByText("The supplier was connected")).toBeVisible();
    await closeResult(page);
  });
  await expect(supplier).toHaveCount(1);
  await expect(supplier.getByText("Connected", { exact: true })).toBeVisible();
  await expect
    .poll(async () => Number(await supplier.getByRole("link").innerText()))
    .toBeGreaterThanOrEqual(7);
  expect([...server.state.credentials.values()].map(({ params }) => params["password"])).toEqual([
    "right again",
  ]);
});
