import { makeFirm } from "../../fixtures/firm";
import { invite, joinAsNew } from "../../fixtures/invitation";
import { expect, test } from "../../fixtures/test";

const PASSWORD = "three boats on a lake";

test("a person who has an account joins a second firm with its password", async ({
  owner: page,
  browser,
}) => {
  const [first, second] = [await makeFirm("Chez Un"), await makeFirm("Chez Deux")];
  const email = `lea-${first.slug}@example.com`;
  const context = await browser.newContext();
  const guest = await context.newPage();
  await page.goto(`/${first.slug}/settings/members`);
  const link = await invite(page, email, ["Chez Un"]);
  await joinAsNew(guest, first, { link, name: "Léa Morel", password: PASSWORD });
  await context.clearCookies();

  await page.goto(`/${second.slug}/settings/members`);
  await guest.goto(await invite(page, email, ["Chez Deux"]));
  await expect(guest.getByText("You have an account already: confirm with its password.")).toBeVisible();
  await expect(guest.getByLabel("Your name")).toHaveCount(0);
  const join = guest.getByRole("button", { name: `Join ${second.name}` });

  await test.step("another password opens nothing", async () => {
    await guest.getByLabel("Password").fill("a password made up now");
    await join.click();
    await expect(guest.getByText("The password does not fit this account.")).toBeVisible();
  });
  await guest.getByLabel("Password").fill(PASSWORD);
  await join.click();
  await expect(guest).toHaveURL(new RegExp(`/${second.slug}$`));
  await page.reload();
  await expect(page.getByRole("table", { name: "Members" }).getByText("Léa Morel")).toBeVisible();
  await guest.goto(`/${first.slug}/companies`);
  await expect(guest.getByRole("table", { name: "Companies" }).getByRole("link")).toHaveText(["Chez Un"]);
  await context.close();
});
