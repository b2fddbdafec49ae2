import { connectCollector } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { askForWindow } from "../../fixtures/supplier-window";
import { expect, test } from "../../fixtures/test";

const COMPANY = "Maison Fermée";

test("a server without https under a portal with it: the cause and what to do", async ({
  owner: page,
  own,
}) => {
  const server = await own.collector();
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, server);
  // the portal under test has no certificate; what one with https answers here is the service's own test
  const refusal = {
    message: "The server's page must be reachable by https.",
    code: -32012,
    data: { code: "PRECONDITION_FAILED", httpStatus: 412, reason: "frame_not_https", reference: null },
  };
  await page.route("**/api/trpc/collectors.openWindow**", (route) =>
    route.fulfill({ status: 412, json: [{ error: refusal }] }),
  );
  await page.goto(`/${firm.slug}/collectors`);
  const dialog = await askForWindow(page, COMPANY);
  const cause = dialog.getByRole("alert");
  await expect(cause).toContainText("The server's page is not reachable by https");
  await expect(cause).toContainText("Give the connection an https address for browsers.");
  await expect(cause).toBeFocused();
});

test("a server that ends before the window opens: the cause, and a retry once it is back", async ({
  owner: page,
  own,
}) => {
  const server = await own.collector();
  const firm = await makeFirm(COMPANY);
  await connectCollector(page.request, firm, server);
  await page.goto(`/${firm.slug}/collectors`);
  await server.close();
  const dialog = await askForWindow(page, COMPANY);
  await expect(dialog.getByRole("alert")).toContainText("nothing listens at that port");
  const back = await own.collector();
  expect(back.bearer).toBe(server.bearer);
  await dialog.getByRole("button", { name: "Open the window" }).click();
  await expect(dialog.locator("iframe")).toBeVisible();
});
