import { read } from "../../fixtures/api";
import { formDialog } from "../../fixtures/form-dialog";
import { connectAltoviz } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { secondCompany, type StandInCompany } from "../../fixtures/stand-in";
import { expect as expectSoon, test } from "../../fixtures/test";

/** The service asks for pauses while the same account is being read. */
const expect = expectSoon.configure({ timeout: 60_000 });

/** Books are shared with other tests, and with an earlier run. */
const MARK = Date.now().toString(36);
const NAME = `Zinc & ${MARK}`;

type Customer = { id: string; externalId: string; name: string; city: string | null };

test("a customer is created, changed, and its deletion refused in the provider's words", async ({
  owner: page,
  settings,
}) => {
  const books = secondCompany(settings, "altoviz");
  const firm = await makeFirm("Keeps customers");
  await connectAltoviz(page.request, firm, books);
  await page.goto(`/${firm.slug}/customers`);

  await page.getByRole("button", { name: "New customer" }).click();
  const dialog = formDialog(page);
  await dialog.getByRole("button", { name: "Create customer" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Enter a name.");
  await dialog.getByLabel("Name", { exact: true }).fill(NAME);
  await dialog.getByLabel("VAT number").fill("FR41303265045");
  await expect(dialog.getByText("The check digits do not match.")).toBeVisible();
  await dialog.getByLabel("City").fill("Lille");
  await dialog.getByRole("button", { name: "Create customer" }).click();
  await expect(page.getByText("The customer is created.")).toBeVisible();
  await expect(dialog).toHaveCount(0);

  const search = page.getByRole("searchbox");
  await search.fill(MARK);
  await page.getByRole("gridcell", { name: NAME }).click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: "Edit" }).click();
  await expect(dialog.getByLabel("VAT number")).toHaveValue("FR41303265045");
  await dialog.getByLabel("City").fill("Roubaix");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The customer is changed.")).toBeVisible();
  await expect(panel.getByText("Roubaix")).toBeVisible();

  const { rows } = await read<{ rows: Customer[] }>(page.request, firm.slug, "customers.list", {
    search: MARK,
  });
  expect(rows).toMatchObject([{ name: NAME, city: "Roubaix" }]);
  await invoice(books, rows[0]?.externalId ?? "");
  await panel.getByRole("button", { name: "Delete" }).click();
  await expect(dialog).toContainText(`DELETE /v1/Customers/${rows[0]?.externalId}`);
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(dialog.getByRole("alert")).toContainText("ne peut pas etre supprime car il a ete utilise");
  await expect(dialog.getByRole("alert")).toContainText("Altoviz");
});

test("a supplier and a contact are kept where suppliers and contacts are", async ({
  owner: page,
  settings,
}) => {
  const firm = await makeFirm("Keeps suppliers");
  const connectionId = await connectAltoviz(page.request, firm, secondCompany(settings, "altoviz"));
  await page.goto(`/${firm.slug}/suppliers`);
  await page.getByRole("button", { name: "New supplier" }).click();
  const dialog = formDialog(page);
  await dialog.getByLabel("Name", { exact: true }).fill(`Zébulon ${MARK}`);
  await dialog.getByRole("button", { name: "Create supplier" }).click();
  await expect(page.getByText("The supplier is created.")).toBeVisible();
  await expect(page.getByRole("gridcell", { name: `Zébulon ${MARK}` })).toBeVisible();

  await page.goto(`/${firm.slug}/connections/${connectionId}?list=customer_families`);
  await page.getByRole("button", { name: "New family" }).click();
  await dialog.getByLabel("Name", { exact: true }).fill(`Zone ${MARK}`);
  await dialog.getByRole("button", { name: "Create family" }).click();
  const families = page.getByRole("table", { name: "Customer families" });
  await expect(families.getByText(`Zone ${MARK}`)).toBeVisible();
  await page.getByRole("button", { name: `Delete Zone ${MARK}` }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The customer family is deleted.")).toBeVisible();
  await expect(families.getByText(`Zone ${MARK}`)).toHaveCount(0);

  await page.getByRole("tab", { name: "Contacts" }).click();
  await page.getByRole("button", { name: "New contact" }).click();
  await dialog.getByLabel("Last name").fill(`Zola ${MARK}`);
  await dialog.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByText("The contact is created.")).toBeVisible();
  await page.getByRole("searchbox").fill(MARK);
  await page.getByRole("button", { name: `Edit Zola ${MARK}` }).click();
  await dialog.getByLabel("E-mail").fill("zola@example.fr");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The contact is changed.")).toBeVisible();
});

/** What is invoiced at the provider without the portal. */
async function invoice({ url, apiKey }: StandInCompany, customerId: string): Promise<void> {
  const response = await fetch(`${url}/v1/SaleInvoices`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-API-KEY": apiKey },
    body: JSON.stringify({
      customerId: Number(customerId),
      lines: [{ type: "Service", description: "Audit", quantity: 1, taxExcludedPrice: 100 }],
    }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the stand-in answered ${response.status}: ${await response.text()}`);
}
