import { read } from "../../fixtures/api";
import { connectAltoviz } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { panelOf } from "../../fixtures/invoice-list";
import { control, requestsOf, secondCompany } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

const FINALIZE = "POST /v1/SaleInvoices/Finalize/{id}";

type Invoice = { id: string; externalId: string; lifecycle: string; number: string | null };
type Operation = { status: string; resolvedBy: string | null };

test("a draft whose finalizing was answered into the void is finalized once, and it shows", async ({
  owner: page,
  settings,
}) => {
  const books = secondCompany(settings, "altoviz");
  const firm = await makeFirm("Finalizes");
  const { id: externalId } = await control<{ id: number }>(books.url, "addInvoice", {
    company: books.apiKey,
    draft: true,
  });
  await connectAltoviz(page.request, firm, books);
  const draft = await draftAt(String(externalId));
  await control(books.url, "faults", {
    kind: "answer_lost",
    method: "POST",
    path: "/v1/SaleInvoices/Finalize/",
  });
  const before = (await requestsOf(books.url)).counts[FINALIZE] ?? 0;

  await page.goto(`/${firm.slug}/invoices?invoice=${draft.id}`);
  const panel = panelOf(page);
  await panel.getByRole("button", { name: "Finalize", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(`POST /v1/SaleInvoices/Finalize/${externalId}`);
  // whoever clicks twice does not reach the list behind the dialog
  await dialog.getByRole("button", { name: "Finalize invoice" }).dblclick();
  await expect(page.getByText("The answer was lost; we asked Altoviz: it was done.")).toBeVisible({
    timeout: 30_000,
  });

  const after = await read<Invoice & { operations: Operation[] }>(page.request, firm.slug, "invoices.byId", {
    id: draft.id,
  });
  expect(after.lifecycle).toBe("final");
  await expect(page).toHaveURL(new RegExp(`invoice=${draft.id}`));
  expect(after.operations).toMatchObject([{ status: "succeeded", resolvedBy: "probe" }]);
  await expect(panel.getByRole("heading").first()).toContainText(String(after.number));
  await expect(panel.getByRole("button", { name: "Finalize", exact: true })).toHaveCount(0);
  expect(((await requestsOf(books.url)).counts[FINALIZE] ?? 0) - before).toBe(1);

  async function draftAt(id: string): Promise<Invoice> {
    const { rows } = await read<{ rows: Invoice[] }>(page.request, firm.slug, "invoices.list", {
      filter: { lifecycles: ["draft"] },
      limit: 50,
    });
    for (const row of rows) {
      const invoice = await read<Invoice>(page.request, firm.slug, "invoices.byId", { id: row.id });
      if (invoice.externalId === id) return invoice;
    }
    throw new Error(`the draft ${id} was not read`);
  }
});
