import type { Page } from "@playwright/test";
import { read } from "../../fixtures/api";
import { connectAltoviz } from "../../fixtures/connected";
import { amountIn, chooseTax, lineAt, openNewDocument, pick, totalOf } from "../../fixtures/document-form";
import { makeFirm, type OwnFirm } from "../../fixtures/firm";
import { panelOf } from "../../fixtures/invoice-list";
import { secondCompany } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

type Invoice = {
  kind: string;
  lifecycle: string;
  delivery: string;
  payment: string;
  gross: string;
  open: string;
  lines: { description: string; net: string }[];
  operations: { type: string; status: string }[];
};
type Customers = { rows: { name: string; email: string | null; active: boolean }[] };
type Products = { rows: { name: string; unitPrice: string | null; taxRate: string | null }[] };

test.setTimeout(300_000);

test("a draft is made, finalized, sent, paid in two parts, and credited", async ({
  owner: page,
  settings,
}) => {
  const books = secondCompany(settings, "altoviz");
  const firm = await makeFirm("Writes");
  const connectionId = await connectAltoviz(page.request, firm, books);
  const { rows: customers } = await read<Customers>(page.request, firm.slug, "customers.list", {
    connectionId,
  });
  const customer = customers.find(({ active, email }) => active && email);
  const { rows: products } = await read<Products>(page.request, firm.slug, "products.list", { connectionId });
  const product = products.find(({ unitPrice, taxRate }) => unitPrice && taxRate);
  if (!customer || !product) throw new Error("the stand-in has no customer or no product");

  await page.goto(`/${firm.slug}/invoices`);
  await openNewDocument(page, "Invoice");
  await pick(page.getByRole("combobox", { name: "Customer" }), customer.name);
  await pick(lineAt(page, 1).getByRole("combobox", { name: "Product" }), product.name);
  await lineAt(page, 1).getByRole("textbox", { name: "Quantity" }).fill("3");
  await page.getByRole("button", { name: "Add line" }).click();
  await lineAt(page, 2).getByRole("textbox", { name: "Description" }).fill("Mise en service");
  await lineAt(page, 2).getByRole("textbox", { name: "Unit price" }).fill("199.99");
  await lineAt(page, 2).getByRole("textbox", { name: "Discount", exact: true }).fill("10");
  await chooseTax(lineAt(page, 2), "20.0% - FR");
  const estimated = await amountIn(totalOf(page));
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/invoice=[0-9a-f-]{36}/, { timeout: 30_000 });

  const draft = await opened(page, firm);
  expect(draft).toMatchObject({ kind: "invoice", lifecycle: "draft" });
  expect(draft.lines.map(({ description }) => description)[1]).toBe("Mise en service");
  expect(Number(draft.gross)).toBe(Number(estimated));
  await expect(panelOf(page)).toContainText(shown(draft.gross));

  await act(page, "Finalize", "Finalize invoice");
  await expect(page.getByText("The invoice is finalized.")).toBeVisible();
  await act(page, "Send", "Send");
  await expect(page.getByText("The invoice is sent.")).toBeVisible();
  expect(await opened(page, firm)).toMatchObject({ lifecycle: "final", delivery: "sent", payment: "unpaid" });

  await panelOf(page).getByRole("button", { name: "Record payment" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Amount" }).fill("100");
  await page.getByRole("dialog").getByRole("button", { name: "Record payment" }).click();
  await expect.poll(async () => (await opened(page, firm)).payment).toBe("partly_paid");
  const part = await opened(page, firm);
  expect(Number(part.open)).toBeCloseTo(Number(part.gross) - 100, 2);
  await expect(panelOf(page)).toContainText(shown(part.open));
  await act(page, "Record payment", "Record payment");
  await expect.poll(async () => (await opened(page, firm)).payment).toBe("paid");
  expect(
    (await opened(page, firm)).operations.map(({ type, status }) => `${type} ${status}`).reverse(),
  ).toEqual([
    "invoices.create succeeded",
    "invoices.finalize succeeded",
    "invoices.send succeeded",
    "invoices.markPaid succeeded",
    "invoices.markPaid succeeded",
  ]);

  await panelOf(page).getByRole("button", { name: "More steps" }).click();
  await page.getByRole("menuitem", { name: "Make a credit note" }).click();
  await expect(lineAt(page, 2).getByRole("textbox", { name: "Description" })).toHaveValue("Mise en service");
  const credited = await amountIn(totalOf(page));
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/invoices\?.*invoice=[0-9a-f-]{36}/, { timeout: 30_000 });
  await act(page, "Finalize", "Finalize credit note");
  await expect(page.getByText("The credit is finalized.")).toBeVisible();
  const credit = await opened(page, firm);
  expect(credit).toMatchObject({ kind: "credit_note", lifecycle: "final" });
  expect(Math.abs(Number(credit.gross))).toBe(Number(credited));
});

test("what is missing is said at its field, and nothing is sent", async ({ owner: page, settings }) => {
  const books = secondCompany(settings, "altoviz");
  const firm = await makeFirm("Forgets");
  const connectionId = await connectAltoviz(page.request, firm, books);
  await page.goto(`/${firm.slug}/invoices/new?kind=quote`);
  await page.getByRole("button", { name: "Create quote" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "need attention" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Line 1, Unit price" }).click();
  await expect(lineAt(page, 1).getByRole("textbox", { name: "Unit price" })).toBeFocused();
  const { operations } = await read<{ operations: unknown[] }>(page.request, firm.slug, "operations.list", {
    connectionId,
  });
  expect(operations).toEqual([]);
});

/** Presses a step in the panel and confirms it in its dialog. */
async function act(page: Page, step: string, confirm: string): Promise<void> {
  await panelOf(page).getByRole("button", { name: step, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: confirm, exact: true }).click();
}

/** The open document as the API has it. */
async function opened(page: Page, { slug }: OwnFirm): Promise<Invoice> {
  const id = new URL(page.url()).searchParams.get("invoice");
  return await read<Invoice>(page.request, slug, "invoices.byId", { id });
}

/** An amount as the panel shows it. */
function shown(amount: string): string {
  return Number(amount).toLocaleString("en-GB", { minimumFractionDigits: 2 });
}
