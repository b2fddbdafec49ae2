import { read } from "../../fixtures/api";
import { connectAltoviz } from "../../fixtures/connected";
import { makeFirm } from "../../fixtures/firm";
import { panelOf } from "../../fixtures/invoice-list";
import { control, secondCompany } from "../../fixtures/stand-in";
import { expect, test } from "../../fixtures/test";

/** Promised from the change at the provider to the open page. */
const SEEN_WITHIN_MS = 3_000;

type Arrival = { arrival: { since: string | null; failedChecks: number } };
type Invoice = { id: string; externalId: string };

test("an invoice changed at Altoviz is seen in the open portal within three seconds", async ({
  owner: page,
  settings,
}) => {
  const books = secondCompany(settings, "altoviz");
  const firm = await makeFirm("Told at once");
  const { id } = await control<{ id: number }>(books.url, "addInvoice", { company: books.apiKey });
  const connectionId = await connectAltoviz(page.request, firm, books);
  await expect.poll(async () => (await connection()).arrival.since).not.toBeNull();

  await page.goto(`/${firm.slug}/connections/${connectionId}`);
  await expect(page.getByText("Changes arrive at once (webhook registered")).toBeVisible();

  const invoice = await invoiceAt(String(id));
  await page.goto(`/${firm.slug}/invoices?invoice=${invoice.id}&tab=data`);
  const panel = panelOf(page);
  await expect(panel.getByText("Unpaid").first()).toBeVisible();
  await expect(panel.getByText("Paid", { exact: true })).toHaveCount(0);
  await expect(panel.getByRole("table", { name: "Lines" })).toBeVisible();
  await control(books.url, "markPaid", { id });
  await expect(panel.getByText("Paid", { exact: true }).first()).toBeVisible({ timeout: SEEN_WITHIN_MS });

  await control(books.url, "options", { webhookSignature: "none" });
  try {
    await page.goto(`/${firm.slug}/connections/${connectionId}`);
    await expect(page.getByText("Changes arrive at once")).toBeVisible();
    await control(books.url, "touch", { id });
    await expect(page.getByText("1 call that did not prove to come from Altoviz was ignored")).toBeVisible();
  } finally {
    await control(books.url, "options", { webhookSignature: "hmac_hex" });
  }

  async function connection(): Promise<Arrival> {
    return await read<Arrival>(page.request, firm.slug, "connections.byId", { id: connectionId });
  }

  async function invoiceAt(externalId: string): Promise<Invoice> {
    const { rows } = await read<{ rows: Invoice[] }>(page.request, firm.slug, "invoices.list", {
      limit: 100,
    });
    for (const row of rows) {
      const found = await read<Invoice>(page.request, firm.slug, "invoices.byId", { id: row.id });
      if (found.externalId === externalId) return found;
    }
    throw new Error(`the invoice ${externalId} was not read`);
  }
});
