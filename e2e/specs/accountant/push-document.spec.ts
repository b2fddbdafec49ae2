import { read } from "../../fixtures/api";
import { formDialog } from "../../fixtures/form-dialog";
import { requestsOf } from "../../fixtures/stand-in";
import { expect as expectSoon, test } from "../../fixtures/test";

/** The service asks for pauses while the same account is being read. */
const expect = expectSoon.configure({ timeout: 60_000 });

const FIRM = "cabinet-demo";
const PUSH = "POST /v1/PurchaseInvoices/file";

type Document = { id: string; companyId: string; fileName: string; sending: { status: string } | null };
type Connection = { id: string; companyId: string | null; providerId: string };

test("a collected document is pushed to Altoviz once, and each names the other", async ({
  owner: page,
  settings,
}) => {
  const connections = await read<Connection[]>(page.request, FIRM, "connections.list", {});
  const books = connections.filter(({ providerId }) => providerId === "altoviz");
  const { rows } = await read<{ rows: Document[] }>(page.request, FIRM, "documents.list", {
    status: "stored",
    limit: 200,
  });
  const document = rows.find(
    ({ companyId, sending }) => sending === null && books.some((one) => one.companyId === companyId),
  );
  if (!document) throw new Error("no collected document of a company with Altoviz");
  const before = (await requestsOf(settings.sandbox.altoviz.url)).counts[PUSH] ?? 0;

  await page.goto(`/${FIRM}/documents?document=${document.id}`);
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: "Send to Altoviz" }).click();
  const dialog = formDialog(page);
  await expect(dialog).toContainText("POST /v1/PurchaseInvoices/file");
  await dialog.getByRole("button", { name: "Send document" }).click();
  await expect(page.getByText("The purchase invoice is uploaded.")).toBeVisible();
  await expect(panel.getByText("Sent to Altoviz")).toBeVisible();
  const button = panel.getByRole("button", { name: "Send to Altoviz" });
  await expect(button).toHaveAttribute("aria-disabled", "true");

  await panel.getByRole("link", { name: "Show on the connection's page" }).click();
  await expect(page.getByRole("link", { name: document.fileName })).toBeVisible();
  expect(((await requestsOf(settings.sandbox.altoviz.url)).counts[PUSH] ?? 0) - before).toBe(1);
});

test("a purchase invoice from the disk is kept and given to Altoviz", async ({ owner: page }) => {
  await page.goto(`/${FIRM}/documents`);
  await page.getByRole("button", { name: "Upload an invoice" }).click();
  const dialog = formDialog(page);
  const name = `facture-${Date.now()}`;
  const pdf = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);
  await dialog
    .getByLabel("File")
    .setInputFiles({ name: `${name}.pdf`, mimeType: "application/pdf", buffer: pdf });
  await dialog.getByRole("button", { name: /^Upload to/ }).click();
  await expect(page.getByText("The purchase invoice is uploaded.")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: `${name}.pdf` });
  await expect(row).toContainText("Uploaded by hand");
  await expect(row).toContainText("Altoviz");
});
