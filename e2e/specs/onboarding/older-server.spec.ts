import { connectCollector } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import {
  askForWindow,
  closeResult,
  collectorPage,
  enterSupplier,
  finishWindow,
  supplierRow,
} from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Maison Ancienne";

test("a server of the older age that takes no callback: the screen gives the address to enter there", async ({
  owner: page,
  own,
}) => {
  const server = await own.collector({ age: "seed" });
  server.service.faults.add({
    kind: "status",
    method: "POST",
    path: "/api/v1/customer",
    status: 400,
    times: -1,
  });
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, server);
  await page.goto(`/${firm.slug}/collectors`);
  const dialog = await askForWindow(page, COMPANY);
  await expect(dialog.getByRole("heading", { name: "Enter this address at the server" })).toBeVisible();
  const address = dialog.getByText(/\/api\/hooks\/invoice-collector\/[\w-]{22}$/);
  const first = await address.innerText();

  await test.step("saying so too early gives an address again", async () => {
    const entered = dialog.getByRole("button", { name: "I have entered it" });
    await expect(entered).toBeEnabled();
    // its own answer: what the screen shows may be older than the press
    await Promise.all([page.waitForResponse(/collectors\.openWindow/), entered.click()]);
    await expect(address).not.toHaveText(first);
    await expect(entered).toBeEnabled();
  });
  // somebody who looks after the server enters the address there
  server.state.customer.callback = first;
  await dialog.getByRole("button", { name: "I have entered it" }).click();
  const frame = collectorPage(page);
  await enterSupplier(frame, { supplier: "Brumaire Bureau", password: "right" });
  await finishWindow(page, frame);
  await closeResult(page);
  const supplier = supplierRow(page, COMPANY, "Brumaire Bureau");
  await expect(supplier.getByText("Connected", { exact: true })).toBeVisible();
  await expect(supplier.getByRole("link", { name: "1" })).toBeVisible();
});
