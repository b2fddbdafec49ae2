import type { InvoiceCollectorStandIn } from "@comptoir/sandbox/invoice-collector/server";
import { connectCollector } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { askForWindow, collectorPage } from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Maison Disputée";
const THEIRS = "f".repeat(24);

function activeCallbacks({ state }: InvoiceCollectorStandIn): string[] {
  return [...state.callbacks.values()].filter((one) => one.automaticExport).map(({ id }) => id);
}

test("another active callback: what will stop is said, and asked once", async ({ owner: page, own }) => {
  const server = await own.collector();
  const params = { url: "http://127.0.0.1:9/elsewhere" };
  server.state.callbacks.set(THEIRS, {
    id: THEIRS,
    integrationId: "http",
    params,
    createdAt: 0,
    automaticExport: true,
  });
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, server);
  await page.goto(`/${firm.slug}/collectors`);
  const search = collectorPage(page).getByRole("searchbox", { name: "Search a supplier" });

  await test.step("nothing changes for somebody who thinks better of it", async () => {
    const dialog = await askForWindow(page, COMPANY);
    await expect(dialog.getByRole("heading", { name: "Another callback is active" })).toBeVisible();
    await expect(dialog.getByText(/that address receives nothing more/)).toBeVisible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Connect a supplier" })).toBeFocused();
    expect(activeCallbacks(server)).toEqual([THEIRS]);
  });
  await test.step("who agrees gets the window, and the other callback stops", async () => {
    const dialog = await askForWindow(page, COMPANY);
    await dialog.getByRole("button", { name: "Switch to this portal" }).click();
    await expect(search).toBeVisible();
    expect(activeCallbacks(server)).toHaveLength(1);
    expect(activeCallbacks(server)).not.toContain(THEIRS);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  });
  await test.step("and is not asked again", async () => {
    await askForWindow(page, COMPANY);
    await expect(search).toBeVisible();
  });
});
