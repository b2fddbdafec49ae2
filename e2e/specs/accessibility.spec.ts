import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { mutate } from "../fixtures/api";
import { makeFirm } from "../fixtures/firm";
import { SCREENS } from "../fixtures/screens";
import { continueAs, DEMO } from "../fixtures/sign-in";
import { expect, test } from "../fixtures/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// wide enough for the panel beside the list, and few rows that are all alike
test.use({ viewport: { width: 1300, height: 640 } });

/**
 * Looks at the screen, then at its colours in the dark. Another server's page and a PDF's own text are not judged; of rows
 * that are all alike the first ones are, and what stands around every screen on one of them.
 */
async function expectAccessible(page: Page, around: "judged" | "known" = "judged"): Promise<void> {
  // of what is in order, only that it is; and in this page, since no frame is looked into
  const look = () => {
    const axe = new AxeBuilder({ page })
      .exclude("iframe")
      .exclude(".textLayer")
      .exclude('[role="row"]:nth-child(n+9)')
      .options({ resultTypes: ["violations"], preload: false })
      .setLegacyMode();
    return around === "known" ? axe.exclude('nav[aria-label="Main"]') : axe;
  };
  await page.emulateMedia({ colorScheme: "light" });
  await settled(page);
  await expectNothing(look().withTags(RULES), "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  await expectNothing(look().withRules(["color-contrast"]), "dark");
}

/** Colours pass from one scheme to the other in a few frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const passing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

async function expectNothing(axe: AxeBuilder, name: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, name).toEqual([]);
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
