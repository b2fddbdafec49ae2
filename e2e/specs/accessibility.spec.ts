import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { mutate } from "../fixtures/api";
import { axeFindings } from "../fixtures/axe";
import { makeFirm } from "../fixtures/firm";
import { SCREENS } from "../fixtures/screens";
import { continueAs, DEMO } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const NOT_JUDGED = ["iframe", ".textLayer", '[role="row"]:nth-child(n+9)'];
const AROUND = 'nav[aria-label="Main"]';

// wide enough for the panel beside the list, and few rows that are all alike
test.use({ viewport: { width: 1300, height: 640 } });

/**
 * Looks at the screen, then at its colours in the dark. Another server's page and a PDF's own text are not judged; of rows
 * that are all alike the first ones are, and what stands around every screen on one of them.
 */
async function expectAccessible(page: Page, around: "judged" | "known" = "judged"): Promise<void> {
  const leavingOut = around === "known" ? [...NOT_JUDGED, AROUND] : NOT_JUDGED;
  const look = (options: RunOptions) => axeFindings(page, { leavingOut, options });
  await page.emulateMedia({ colorScheme: "light" });
  await settled(page);
  expect(await look({ runOnly: { type: "tag", values: RULES } }), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  expect(await look({ runOnly: { type: "rule", values: ["color-contrast"] } }), "dark").toEqual([]);
}

/** What follows a change in the next frames has happened; nothing moves, since the tests ask for that. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

test.describe("the portal", () => {
  let page: Page;
  // one page for all, as people keep it: each screen is a navigation
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await continueAs(page, DEMO.owner);
  });
  test.afterAll(() => page.close());

  for (const { name, open } of SCREENS) {
    test(`axe finds nothing on the screen "${name}"`, async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await open(page);
      await expectAccessible(page, name === "home" ? "judged" : "known");
    });
  }
});

test("axe finds nothing on the pages before signing in", async ({ page, owner }) => {
  const firm = await makeFirm("Accessible");
  const seat = { email: "axe@example.com", role: "accountant", companyAccess: "all", companyIds: [] };
  const invited = await (await mutate(owner.request, firm.slug, "members.invite", seat)).json();
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("Enter your e-mail address.").waitFor();
  await expectAccessible(page);
  await page.goto(invited.result.data.link);
  await page.getByRole("button", { name: /^Join/ }).waitFor();
  await expectAccessible(page);
  await page.goto("/cabinet-demo/nothing");
  await expectAccessible(page);
});
