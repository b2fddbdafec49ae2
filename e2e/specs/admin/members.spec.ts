import { query } from "../../fixtures/api";
import { makeFirm } from "../../fixtures/firm";
import { invite, joinAsNew } from "../../fixtures/invitation";
import { expect, test } from "../../fixtures/test";

test("an invited accountant sees the companies given, and what the owner changes at once", async ({
  owner: page,
  browser,
}) => {
  const firm = await makeFirm("Première", "Seconde");
  const second = firm.companies[1]?.id ?? "";
  const members = `/${firm.slug}/settings/members`;
  const email = `nadia-${firm.slug}@example.com`;
  await page.goto(members);
  const link = await invite(page, email, ["Première"]);
  await expect(page.getByRole("table", { name: "Open invitations" }).getByText(email)).toBeVisible();

  const context = await browser.newContext();
  const guest = await context.newPage();
  await joinAsNew(guest, firm, { link, name: "Nadia Benali", password: "a quiet river in May" });

  const companies = guest.getByRole("table", { name: "Companies" }).getByRole("link");
  await test.step("she sees one company and no members", async () => {
    await guest.getByRole("link", { name: "Companies" }).click();
    await expect(companies).toHaveText(["Première"]);
    for (const path of ["companies.byId", "connections.list", "invoices.list"]) {
      const input = path === "companies.byId" ? { id: second } : { companyId: second };
      expect((await query(guest.request, firm.slug, path, input)).status(), path).toBe(404);
    }
    await guest.goto(members);
    await expect(guest.getByText("Only owners see the members")).toBeVisible();
    expect((await query(guest.request, firm.slug, "members.list", undefined)).status()).toBe(403);
  });

  await test.step("the owner gives her all companies", async () => {
    await page.reload();
    await page.getByRole("button", { name: "Actions for Nadia Benali" }).click();
    await page.getByRole("menuitem", { name: "Change role and companies" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Companies" }).click();
    await page.getByRole("option", { name: "All companies" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toHaveCount(0);
    await guest.goto(`/${firm.slug}/companies`);
    await expect(companies).toHaveText(["Première", "Seconde"]);
  });

  await test.step("the owner gives her the second company alone: the first goes from the screen she has open", async () => {
    const actions = page.getByRole("button", { name: "Actions for Nadia Benali" });
    await actions.click();
    await page.getByRole("menuitem", { name: "Change role and companies" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox", { name: "Companies" }).click();
    await page.getByRole("option", { name: "Only these companies" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByText("Choose at least one company.")).toBeVisible();
    await dialog.getByRole("checkbox", { name: "Seconde" }).check();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(companies).toHaveText(["Seconde"]);
    await expect(actions).toBeFocused();
    expect((await query(guest.request, firm.slug, "companies.byId", { id: firm.companyId })).status()).toBe(
      404,
    );
  });

  await test.step("the owner removes her", async () => {
    await page.getByRole("button", { name: "Actions for Nadia Benali" }).click();
    await page.getByRole("menuitem", { name: "Remove from the firm" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await expect(page.getByText("Nadia Benali was removed")).toBeVisible();
    // it was her only firm: her session has ended
    await expect
      .poll(async () => (await query(guest.request, firm.slug, "me.context", undefined)).status())
      .toBe(401);
    await guest.goto(`/${firm.slug}/companies`);
    await expect(guest).toHaveURL(/\/sign-in/);
  });
  await context.close();
});

test("a link works once, and not after it was revoked", async ({ owner: page, browser }) => {
  const firm = await makeFirm("Unique");
  await page.goto(`/${firm.slug}/settings/members`);
  const email = `karim-${firm.slug}@example.com`;
  const link = await invite(page, email, ["Unique"]);
  await page.getByRole("row", { name: email }).getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText(`The invitation to ${email} was revoked`)).toBeVisible();
  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: "This invitation is not open any more" })).toBeVisible();
  await context.close();
});
