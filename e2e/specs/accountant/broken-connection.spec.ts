import { connectWisedat } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { control } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

test("a connection that breaks is told on the home page, and mended from there with its history kept", async ({
  owner: page,
  own,
}) => {
  const server = await own.wisedat();
  const firm = await makeFirm("Porto Partido");
  const id = await connectWisedat(page.request, firm, server);
  for (const company of server.state.companies.values()) company.password = "changed at the server";
  await control(server.url, "rotateKey");

  await page.goto(`/${firm.slug}/connections/${id}`);
  const history = page.getByRole("table", { name: "History" }).getByRole("row");
  const runs = await history.count();
  await page.getByRole("button", { name: "Read now" }).click();
  await expect(page.getByRole("button", { name: "Change the credentials" })).toBeVisible();
  await page.getByRole("link", { name: "Home", exact: true }).click();
  const line = page.getByRole("listitem").filter({ hasText: "WISEDAT at Porto Partido" });
  await expect(line).toContainText("WISEDAT refused the user or the password.");
  await expect(line).toContainText(
    "Check that this user can sign in to WISEDAT, then save the user and password here.",
  );

  await line.getByRole("link").click();
  await page.getByRole("button", { name: "Change the credentials" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("API key", { exact: true }).fill(server.apiKey);
  await dialog.getByLabel("User", { exact: true }).fill(server.user);
  await dialog.getByLabel("Password", { exact: true }).fill("changed at the server");
  await dialog.getByRole("button", { name: "Test and save" }).click();
  await expect(page.getByText("The new credentials are saved")).toBeVisible();
  await expect.poll(() => history.count()).toBeGreaterThan(runs);
  await page.getByRole("link", { name: "Home", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Figures of/ })).toBeVisible();
  await expect(line).toHaveCount(0);
});
