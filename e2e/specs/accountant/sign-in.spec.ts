import { makePerson } from "../../fixtures/person";
import { DEMO, signIn, submitSignIn } from "../../fixtures/sign-in";
import { expect, test } from "../../fixtures/test";

test("a wrong password says so and keeps the e-mail address", async ({ page }) => {
  await submitSignIn(page, DEMO.accountant, "not the password");
  await expect(page.getByText("The e-mail address and the password do not go together.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(DEMO.accountant);
  await expect(page.getByLabel("Password")).toHaveValue("");
});

test("signing out ends the session: its cookie opens nothing any more", async ({ page, browser }) => {
  await signIn(page, DEMO.accountant);
  await expect(page).toHaveURL(/\/cabinet-demo$/);
  await expect(page.getByRole("heading", { name: "Home" })).toBeVisible();
  const cookies = await page.context().cookies();

  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);

  const thief = await browser.newContext();
  await thief.addCookies(cookies);
  const denied = await thief.newPage();
  await denied.goto("/cabinet-demo/companies");
  await expect(denied).toHaveURL(/\/sign-in$/);
  expect((await thief.request.get("/cabinet-demo/api/trpc/me.context")).status()).toBe(401);
  await thief.close();
});

test("appearance and language are chosen once and stay; the language follows the person", async ({
  page,
  browser,
}) => {
  const { email } = await makePerson();
  await signIn(page, email);
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitemradio", { name: "Français" }).click();
  await expect(page.getByRole("link", { name: "Accueil" })).toBeVisible();

  await page.reload();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("lang", "fr");
  await page.getByRole("link", { name: "Sociétés" }).click();
  await expect(page.getByRole("heading", { name: "Sociétés" })).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await signIn(other, email);
  await expect(other.getByRole("link", { name: "Accueil" })).toBeVisible();
  await elsewhere.close();
});

test("a person of several firms begins in the one last visited", async ({ page }) => {
  const { email, firms } = await makePerson(2);
  const [first, second] = firms;
  await signIn(page, email);
  await expect(page).toHaveURL(new RegExp(`/${first?.slug}$`));
  await page.goto(`/${second?.slug}`);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await signIn(page, email);
  await expect(page).toHaveURL(new RegExp(`/${second?.slug}$`));
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${second?.slug}$`));
});

test("a session that has ended is told where one works, and work goes on after signing in", async ({
  page,
}) => {
  const { email, firms } = await makePerson();
  await signIn(page, email);
  await page.goto(`/${firms[0]?.slug}/customers`);
  const search = page.getByRole("searchbox");
  await search.fill("nobody");
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.context().clearCookies({ name: /session-token$/ });
  await search.fill("somebody");
  await expect(page.getByText(/^Your session has ended\./)).toBeVisible();
  const tab = await page.context().newPage();
  await signIn(tab, email);
  await search.fill("anybody");
  await expect(page.getByText("Nothing matches")).toBeVisible();
});
