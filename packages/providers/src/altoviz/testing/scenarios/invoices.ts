import { expect } from "vitest";
import { defined } from "../../../testing/contract/bench";
import { listCustomers } from "../../resources/customers";
import {
  createReceipt,
  deleteReceipt,
  findReceipts,
  getReceipt,
  listReceipts,
  updateReceipt,
} from "../../resources/receipts";
import {
  createSaleCredit,
  deleteSaleCredit,
  downloadSaleCredit,
  finalizeSaleCredit,
  findSaleCredits,
  getSaleCredit,
  listSaleCredits,
  markSaleCreditAsRefunded,
  sendSaleCredit,
  updateSaleCredit,
} from "../../resources/sale-credits";
import {
  createSaleInvoice,
  deleteSaleInvoice,
  downloadSaleInvoice,
  finalizeSaleInvoice,
  findSaleInvoices,
  getSaleInvoice,
  listSaleInvoices,
  markSaleInvoiceAsPaid,
  sendSaleInvoice,
  updateSaleInvoice,
} from "../../resources/sale-invoices";
import type { SaleDocumentInput } from "../../schemas/sale-document-input";
import { present } from "../present";
import type { Client } from "../trial";

/** 2 × 100.10 + 1.5 × 33.33 = 250.195 before tax, at 20 %. */
const lines: SaleDocumentInput["lines"] = [
  {
    type: "Service",
    description: "Audit",
    quantity: "2",
    taxExcludedPrice: "100.10",
    vat: { rate: "20", region: "FR" },
    unit: { code: "h" },
  },
  {
    type: "Product",
    description: "Papier",
    quantity: "1.5",
    taxExcludedPrice: "33.33",
    vat: { rate: "20", region: "FR" },
  },
];

export async function aCustomer({ transport }: Client): Promise<string> {
  return defined((await listCustomers(transport, { pageSize: 1 })).records[0]).record.id;
}

/** draft → changed → finalized → sent → paid in part → paid → credited. */
export async function saleInvoiceScenario(client: Client): Promise<void> {
  const { transport } = client;
  const customerId = await aCustomer(client);
  const internalId = "invoice-1";
  const input = { customerId, internalId, date: "2026-02-10", subject: "Mission", lines };
  const draft = present(await createSaleInvoice(transport, input));
  expect(draft).toMatchObject({ isDraft: true, internalId, customerId, date: "2026-02-10" });
  expect(draft.lines.map(({ quantity, taxExcludedPrice }) => [quantity, taxExcludedPrice])).toEqual([
    ["2", "100.1"],
    ["1.5", "33.33"],
  ]);

  const changed = present(await updateSaleInvoice(transport, draft.id, { subject: "Mission de mars" }));
  expect(changed).toMatchObject({ subject: "Mission de mars", internalId, customerId });
  expect(changed.taxIncludedAmount).toBe(draft.taxIncludedAmount);
  expect(changed.lines).toHaveLength(2);

  const final = present(await finalizeSaleInvoice(transport, draft.id));
  expect(final.isDraft).toBe(false);
  expect(final.number).toBeTruthy();
  await sendSaleInvoice(transport, draft.id, ["client@example.fr"]);
  const sent = present(await getSaleInvoice(transport, draft.id));
  expect(sent.sentAt).toBeTruthy();
  expect((await downloadSaleInvoice(transport, draft.id)).fileName).toContain(final.number);

  const payment = { invoiceId: draft.id, date: "2026-02-20", paymentMethod: "Transfer" as const };
  const partly = present(await markSaleInvoiceAsPaid(transport, { ...payment, amount: "100.10" }));
  const owed = Number(sent.balance) - 100.1;
  expect(partly.isPaid).toBe(false);
  expect(partly.balance).toBe(String(Number(owed.toFixed(2))));
  const paid = present(await markSaleInvoiceAsPaid(transport, payment));
  expect(paid).toMatchObject({ isPaid: true, balance: "0" });

  const found = await findSaleInvoices(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([draft.id]);
  const listed = await listSaleInvoices(transport, { CustomerId: customerId, Status: "Paid" });
  expect(listed.records.some(({ record }) => record.id === draft.id)).toBe(true);
  const other = present(await createSaleInvoice(transport, { customerId, lines }));
  await deleteSaleInvoice(transport, other.id);
  expect(await getSaleInvoice(transport, other.id)).toBeNull();
  const credit = present(await createSaleCredit(transport, { customerId, lines }));
  expect(present(await finalizeSaleCredit(transport, credit.id)).number).toBeTruthy();
}

export async function saleCreditScenario(client: Client): Promise<void> {
  const { transport } = client;
  const customerId = await aCustomer(client);
  const internalId = "credit-1";
  const draft = present(await createSaleCredit(transport, { customerId, internalId, lines }));
  expect(draft).toMatchObject({ isDraft: true, internalId });
  const changed = present(await updateSaleCredit(transport, draft.id, { headerNotes: "Retour" }));
  expect(changed).toMatchObject({ headerNotes: "Retour", internalId });
  expect(changed.lines).toHaveLength(2);
  const final = present(await finalizeSaleCredit(transport, draft.id));
  expect(final).toMatchObject({ isDraft: false });
  await sendSaleCredit(transport, draft.id, ["client@example.fr"]);
  expect((await downloadSaleCredit(transport, draft.id)).fileName).toContain(final.number);
  const refund = { creditId: draft.id, date: "2026-02-21", paymentMethod: "Transfer" as const };
  await markSaleCreditAsRefunded(transport, { ...refund, amount: "10" });
  const refunded = present(await markSaleCreditAsRefunded(transport, refund));
  expect(refunded).toMatchObject({ isPaid: true, balance: "0" });
  expect(present(await getSaleCredit(transport, draft.id))).toEqual(refunded);
  const found = await findSaleCredits(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([draft.id]);
  const listed = await listSaleCredits(transport, { CustomerId: customerId });
  expect(listed.records.some(({ record }) => record.id === draft.id)).toBe(true);
  const other = present(await createSaleCredit(transport, { customerId, lines }));
  await deleteSaleCredit(transport, other.id);
  expect(await getSaleCredit(transport, other.id)).toBeNull();
}

export async function receiptScenario(client: Client): Promise<void> {
  const { transport } = client;
  const customerId = await aCustomer(client);
  const draft = present(await createSaleInvoice(transport, { customerId, lines }));
  const { balance } = present(await finalizeSaleInvoice(transport, draft.id));
  const internalId = "receipt-1";
  const made = present(
    await createReceipt(transport, {
      customerId,
      internalId,
      date: "2026-02-22",
      amount: "50.25",
      paymentMethod: "Check",
      reference: "CHQ 77",
      links: [{ id: draft.id, type: "Invoice", amount: "50.25" }],
    }),
  );
  expect(made).toMatchObject({ amount: "50.25", customerId, reference: "CHQ 77" });
  const after = Number((Number(balance) - 50.25).toFixed(2));
  expect(present(await getSaleInvoice(transport, draft.id)).balance).toBe(String(after));
  const changed = present(await updateReceipt(transport, made.id, { notes: "déposé" }));
  expect(changed).toMatchObject({ notes: "déposé", amount: "50.25", customerId, reference: "CHQ 77" });
  expect(changed.links).toEqual(made.links);
  expect(present(await getReceipt(transport, made.id))).toEqual(changed);
  const found = await findReceipts(transport, { internalId });
  expect(found.map(({ record }) => record.id)).toEqual([made.id]);
  const listed = await listReceipts(transport, { query: "CHQ" });
  expect(listed.records.some(({ record }) => record.id === made.id)).toBe(true);
  await deleteReceipt(transport, made.id);
  expect(await getReceipt(transport, made.id)).toBeNull();
  expect(present(await getSaleInvoice(transport, draft.id)).balance).toBe(balance);
}
