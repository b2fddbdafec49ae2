import type { Page } from "@playwright/test";
import { read } from "../../fixtures/api";
import { connectAltoviz } from "../../fixtures/connected";
import { chooseTax, lineAt, openNewDocument, pick } from "../../fixtures/document-form";
import { makeFirm, type OwnFirm } from "../../fixtures/firm";
import { panelOf } from "../../fixtures/invoice-list";
import { secondCompany, withFault } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

type Invoice = {
  gross: string;
  open: string;
  payment: string;
  deletedAtProvider: boolean;
  operations: Operation[];
};
type Operation = { type: string; status: string; externalId: string | null };
type Rows<Row> = { rows: Row[] };

test.setTimeout(300_000);

test("a draft is changed and deleted", async ({ owner: page, settings }) => {
  const { firm } = await begin(page, "Changes", settings);
  await fillDocument(page, "Invoice", "100");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/invoice=[0-9a-f-]{36}/);
  expect(Number((await opened(page, firm)).gross)).toBe(120);

  await step(page, "Edit draft");
  await expect(page.getByText("As Altoviz has it.")).toBeVisible();
  await lineAt(page, 1).getByRole("textbox", { name: "Quantity" }).fill("1.5");
  await expect(page.getByText("Estimate until Altoviz answers.")).toBeVisible();
  const ways = {
    "a link": () => page.getByRole("link", { name: "Customers", exact: true }).click(),
    "the way back": () => page.evaluate(() => window.history.back()),
  };
  for (const [name, leave] of Object.entries(ways)) {
    await test.step(`${name} asks before what was typed is lost`, async () => {
      await leave();
      const question = page.getByRole("dialog", { name: "Leave without saving?" });
      await question.getByRole("button", { name: "Keep editing" }).click();
      await expect(question).toHaveCount(0);
      await expect(lineAt(page, 1).getByRole("textbox", { name: "Quantity" })).toHaveValue("1.5");
    });
  }
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/\/invoices\?.*invoice=/);
  expect(Number((await opened(page, firm)).gross)).toBe(180);

  for (const leave of [() => page.getByRole("link", { name: "Cancel" }).click(), ways["the way back"]]) {
    await step(page, "Edit draft");
    await lineAt(page, 1).getByRole("textbox", { name: "Quantity" }).fill("9");
    await leave();
    await page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
    await expect(page).toHaveURL(/\/invoices\?.*invoice=/);
  }
  expect(Number((await opened(page, firm)).gross)).toBe(180);

  await step(page, "Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete draft" }).click();
  await expect(page.getByText("The invoice is deleted.")).toBeVisible();
  expect((await opened(page, firm)).deletedAtProvider).toBe(true);
});

test("a quote is replaced by a new one, and the old one goes", async ({ owner: page, settings }) => {
  const { firm, connectionId } = await begin(page, "Quotes", settings);
  await fillDocument(page, "Quote", "250");
  await page.getByRole("button", { name: "Create quote" }).click();
  await expect(page).toHaveURL(/invoice=[0-9a-f-]{36}/);
  const old = idOf(page);

  await step(page, "Replace quote");
  await lineAt(page, 1).getByRole("textbox", { name: "Unit price" }).fill("300");
  await page.getByRole("button", { name: "Replace quote" }).click();
  const dialog = page.getByRole("dialog", { name: "Replace the quote" });
  await expect(dialog).toContainText("Altoviz cannot change a quote");
  await expect(dialog).toContainText("DELETE /v1/SaleQuotes/");
  await dialog.getByRole("button", { name: "Replace quote" }).click();
  await expect(page).toHaveURL(/\/invoices\?.*invoice=/);
  expect(idOf(page)).not.toBe(old);
  expect(Number((await opened(page, firm)).gross)).toBe(360);
  await expect
    .poll(
      async () =>
        (await read<Invoice>(page.request, firm.slug, "invoices.byId", { id: old })).deletedAtProvider,
    )
    .toBe(true);
  const { operations } = await read<{ operations: Operation[] }>(page.request, firm.slug, "operations.list", {
    connectionId,
  });
  expect(operations.map(({ type, status }) => `${type} ${status}`)).toEqual([
    "quotes.delete succeeded",
    "quotes.create succeeded",
    "quotes.create succeeded",
  ]);
});

test("a receipt is recorded from an invoice, changed and deleted", async ({ owner: page, settings }) => {
  const { firm } = await begin(page, "Receives", settings);
  await fillDocument(page, "Invoice", "100");
  await page.getByRole("button", { name: "Save draft" }).click();
  await panelOf(page).getByRole("button", { name: "Finalize" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Finalize invoice" }).click();
  await expect(page.getByText("The invoice is finalized.")).toBeVisible();
  const invoice = page.url();

  await step(page, "Record a receipt");
  await page.getByRole("dialog").getByRole("textbox", { name: "Amount" }).fill("50");
  await page.getByRole("dialog").getByRole("textbox", { name: "Reference" }).fill("VIR 7");
  await page.getByRole("dialog").getByRole("button", { name: "Record receipt" }).click();
  await expect(page.getByText("The receipt is created.")).toBeVisible();
  await expect.poll(async () => Number((await opened(page, firm)).open)).toBe(70);

  await page.getByRole("link", { name: "Receipts" }).click();
  await page.getByRole("row").filter({ hasText: "VIR 7" }).click();
  const panel = page.getByRole("complementary", { name: "Receipt" });
  await panel.getByRole("button", { name: "Change" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Amount" }).fill("60");
  await page.getByRole("dialog").getByRole("button", { name: "Save receipt" }).click();
  await expect(page.getByText("The receipt is changed.")).toBeVisible();
  await expect(panel).toContainText("60.00");
  await panel.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete receipt" }).click();
  await expect(page.getByText("The receipt is deleted.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "VIR 7" })).toHaveCount(0);
  await page.goto(invoice);
  await expect.poll(async () => Number((await opened(page, firm)).open)).toBe(120);
});

test("a refusal stands at the head of the form in the provider's words, and what was typed stays", async ({
  owner: page,
  settings,
}) => {
  const books = secondCompany(settings, "altoviz");
  await begin(page, "Refuses", settings);
  await fillDocument(page, "Invoice", "100");
  const body = JSON.stringify({ message: "Validation failed", errors: ["Le client est bloqué"] });
  const fault = { kind: "status", status: 400, body, method: "POST", path: "/v1/SaleInvoices" };
  await withFault(books.url, fault, async () => {
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Altoviz says" })).toBeFocused();
  });
  await expect(lineAt(page, 1).getByRole("textbox", { name: "Description" })).toHaveValue("Conseil");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page).toHaveURL(/invoice=[0-9a-f-]{36}/);
});

/** A firm of its own at an account of Altoviz, with its list of invoices open. */
async function begin(page: Page, name: string, settings: Parameters<typeof secondCompany>[0]) {
  const firm = await makeFirm(name);
  const connectionId = await connectAltoviz(page.request, firm, secondCompany(settings, "altoviz"));
  await page.goto(`/${firm.slug}/invoices`);
  return { firm, connectionId };
}

/** A document for the first customer, with one line at 20 %. */
async function fillDocument(page: Page, kind: "Invoice" | "Quote", price: string): Promise<void> {
  const slug = new URL(page.url()).pathname.split("/")[1] ?? "";
  const { rows } = await read<Rows<{ name: string; active: boolean }>>(
    page.request,
    slug,
    "customers.list",
    {},
  );
  const customer = rows.find(({ active }) => active);
  await openNewDocument(page, kind);
  await pick(page.getByRole("combobox", { name: "Customer" }), customer?.name ?? "");
  const line = lineAt(page, 1);
  await line.getByRole("textbox", { name: "Description" }).fill("Conseil");
  await line.getByRole("textbox", { name: "Unit price" }).fill(price);
  await chooseTax(line, "20.0% - FR");
}

async function step(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole("button", { name: "More steps" }).click();
  await page.getByRole("menuitem", { name }).click();
}

function idOf(page: Page): string {
  return new URL(page.url()).searchParams.get("invoice") ?? "";
}

async function opened(page: Page, { slug }: OwnFirm): Promise<Invoice> {
  return await read<Invoice>(page.request, slug, "invoices.byId", { id: idOf(page) });
}
