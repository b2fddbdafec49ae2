import type { FrameLocator, Page } from "@playwright/test";
import { connectCollector } from "../../fixtures/connected";
import { makeFirm, type OwnFirm } from "../../fixtures/firm";
import { enterSupplier, openWindow, supplierRow } from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Maison Quittée";
const SUPPLIER = "Marelle Mobile";

/** A password that the supplier refuses sends no document, so that only the window's end can tell of the account. */
async function enterRefused(page: Page, firm: OwnFirm): Promise<FrameLocator> {
  await page.goto(`/${firm.slug}`);
  await page.getByRole("link", { name: "Collectors", exact: true }).click();
  const frame = await openWindow(page, COMPANY);
  await enterSupplier(frame, { supplier: SUPPLIER, password: "wrong" });
  await frame.getByRole("heading", { name: "Not connected" }).waitFor();
  return frame;
}

test.beforeEach(async ({ owner: page }) => {
  await page.goto("/cabinet-demo");
});

test("a window left by going back is closed, and what was entered is there", async ({ owner: page, own }) => {
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, await own.collector());
  await enterRefused(page, firm);
  const closed = page.waitForResponse((response) =>
    response.url().endsWith("/api/trpc/collectors.closeWindow"),
  );
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Home" })).toBeVisible();
  expect((await closed).status()).toBe(200);
  await page.getByRole("link", { name: "Collectors", exact: true }).click();
  await expect(supplierRow(page, COMPANY, SUPPLIER).getByText("Not connected")).toBeVisible();
});

test("a window left with the whole page is closed, too", async ({ owner: page, own }) => {
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, await own.collector());
  await enterRefused(page, firm);
  await page.goto("about:blank");
  await page.goto(`/${firm.slug}/collectors`);
  await expect(supplierRow(page, COMPANY, SUPPLIER).getByText("Not connected")).toBeVisible();
});
