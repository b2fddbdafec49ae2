import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage } from "./testing/stage";

const { call, altoviz, create, read } = stage();

async function invoice({ finalized = true } = {}): Promise<{ customerId: unknown; id: unknown }> {
  const { id: customerId } = await create("/v1/Customers", { companyName: "X", internalId: "x1" });
  const { id } = await create("/v1/SaleInvoices", { customerId, lines: [HUNDRED] });
  if (finalized) await create(`/v1/SaleInvoices/Finalize/${id}`, undefined);
  return { customerId, id };
}

describe("a receipt", () => {
  it("settles the invoice it links to, in parts, and opens it again when it is changed or deleted", async () => {
    const { customerId, id } = await invoice();
    const body = {
      customerId,
      amount: 50,
      date: "2026-03-10T00:00:00.000Z",
      paymentMethod: "Card",
      internalId: "r1",
    };
    const receipt = await create("/v1/Receipts", { ...body, links: [{ id, type: "Invoice", amount: 0 }] });
    expect(receipt).toMatchObject({
      customerName: "X",
      customerNumber: "CLI-0001",
      customerInternalId: "x1",
      date: "2026-03-10",
      status: "Success",
      links: [{ id, type: "Invoice", amount: null }],
    });
    expect(await read(`/v1/SaleInvoices/${id}`)).toMatchObject({ balance: 70, isPaid: false });
    const links = [{ id, type: "Invoice", amount: 120 }];
    await call("PUT", `/v1/Receipts/${receipt.id}`, { ...body, amount: 120, links });
    expect(await read(`/v1/SaleInvoices/${id}`)).toMatchObject({ balance: 0, isPaid: true });
    const removed = await call("DELETE", `/v1/Receipts/${receipt.id}`);
    expect([removed.status, removed.text]).toEqual([200, ""]);
    expect((await read(`/v1/SaleInvoices/${id}`)).balance).toBe(120);
    expect((await call("GET", `/v1/Receipts/${receipt.id}`)).status).toBe(404);
  });

  it("settles by a commitment too, and nothing when the payment failed or, by the switch, is pending", async () => {
    const { customerId, id } = await invoice();
    const [commitment] = Object(await read(`/v1/SaleInvoices/${id}`)).commitments;
    const body = { customerId, amount: 20, links: [{ id: commitment.id, type: "Commitment" }] };
    await create("/v1/Receipts", body);
    await create("/v1/Receipts", { ...body, status: "Failed" });
    await create("/v1/Receipts", { ...body, status: "Pending" });
    expect((await read(`/v1/SaleInvoices/${id}`)).balance).toBe(80);
    altoviz().controls.options({ pendingPayments: "wait" });
    await create("/v1/Receipts", { ...body, status: "Pending" });
    expect((await read(`/v1/SaleInvoices/${id}`)).balance).toBe(80);
  });

  it("needs one of three references to its customer, on PUT too", async () => {
    const { customerId } = await invoice();
    const blank = { amount: 5, customerId: 0, customerNumber: "", customerInternalId: "" };
    const error = { errors: [], message: "Customer ID, number or internal ID must be defined" };
    expect(refusal(await call("POST", "/v1/Receipts", blank))).toEqual([400, error]);
    for (const reference of [{ customerId }, { customerNumber: "CLI-0001" }, { customerInternalId: "x1" }]) {
      const receipt = await create("/v1/Receipts", { ...blank, ...reference });
      expect(receipt.customerId).toBe(customerId);
      expect(refusal(await call("PUT", `/v1/Receipts/${receipt.id}`, { amount: 5 }))).toEqual([400, error]);
    }
    expect((await call("POST", "/v1/Receipts", { customerId: 7, amount: 5 })).status).toBe(400);
  });

  it("is refused for a draft and for a document that does not exist", async () => {
    const { customerId, id } = await invoice({ finalized: false });
    const draft = { customerId, amount: 5, links: [{ id, type: "Invoice" }] };
    const { status, object } = await call("POST", "/v1/Receipts", draft);
    expect([status, object().message]).toEqual([400, expect.stringContaining("brouillon")]);
    const nothing = { customerId, amount: 5, links: [{ id: 3, type: "Credit" }] };
    expect((await call("POST", "/v1/Receipts", nothing)).object().message).toBe(
      "Credit with ID 3 not found.",
    );
  });

  it("is found by its own internal ID, not by its customer's", async () => {
    const { customerId } = await invoice();
    const receipt = await create("/v1/Receipts", {
      customerId,
      amount: 5,
      internalId: "r1",
      reference: "CHQ 12",
    });
    expect((await call("GET", "/v1/Receipts/Find?internalId=r1")).json()).toEqual([receipt]);
    expect((await call("GET", "/v1/Receipts/Find?internalId=x1")).json()).toEqual([]);
    expect((await call("GET", "/v1/Receipts?query=chq")).json()).toEqual([receipt]);
  });
});

describe("MarkAsPaid", () => {
  const paid = { date: "2026-03-12", paymentMethod: "Transfer" };

  it("books a receipt, which the switch hides", async () => {
    const { id } = await invoice();
    await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId: id, amount: 20, metadata: { a: "b" } });
    const [receipt] = (await call("GET", "/v1/Receipts")).rows();
    expect(receipt).toMatchObject({
      amount: 20,
      links: [{ id, type: "Invoice", amount: 20 }],
      metadata: { a: "b" },
    });
    altoviz().controls.options({ settlementReceipts: "hidden" });
    const rest = await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId: id, amount: 0 });
    expect(rest).toMatchObject({ balance: 0, isPaid: true });
    expect((await call("GET", "/v1/Receipts")).json()).toHaveLength(1);
  });

  it("of a paid invoice is refused, or with allowUpdate changes reference, status and metadata only", async () => {
    const { id: invoiceId } = await invoice();
    await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId });
    expect((await call("POST", "/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId })).status).toBe(400);
    const change = { allowUpdate: true, paymentReference: "T-9", metadata: { k: "v" }, amount: 7 };
    await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, ...change, invoiceId });
    const [receipt] = (await call("GET", "/v1/Receipts")).rows();
    expect(receipt).toMatchObject({ amount: 120, reference: "T-9", metadata: { k: "v" } });
    const bounced = { allowUpdate: true, status: "Failed" };
    const open = await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, ...bounced, invoiceId });
    expect(open.balance).toBe(120);
  });

  it("takes more than the balance, or not, and nothing without an amount, by the switches", async () => {
    const { id: invoiceId } = await invoice();
    altoviz().controls.options({ overpayment: "refused", amountOmitted: "refused" });
    for (const amount of [120.01, undefined]) {
      const answer = await call("POST", "/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId, amount });
      expect(answer.status).toBe(400);
    }
    altoviz().controls.options({ overpayment: "accepted" });
    const over = await create("/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId, amount: 130 });
    expect(over).toMatchObject({ balance: -10, isPaid: true });
  });

  it("does not find an invoice that is not there", async () => {
    expect((await call("POST", "/v1/SaleInvoices/MarkAsPaid", { ...paid, invoiceId: 4 })).status).toBe(404);
    expect((await call("POST", "/v1/SaleCredits/MarkAsRefunded", { ...paid, creditId: 4 })).status).toBe(404);
  });
});

it("MarkAsRefunded finalizes a draft credit when asked, and books the refund as a negative receipt", async () => {
  const { id: creditId } = await create("/v1/SaleCredits", { lines: [HUNDRED] });
  const body = { creditId, date: "2026-03-12", paymentMethod: "Transfer", refundReference: "R-1" };
  expect((await call("POST", "/v1/SaleCredits/MarkAsRefunded", body)).status).toBe(400);
  const refunded = await create("/v1/SaleCredits/MarkAsRefunded", { ...body, finalizeCredit: true });
  expect(refunded).toMatchObject({ isDraft: false, isPaid: true, balance: 0, number: "AV-2026-00001" });
  const [receipt] = (await call("GET", "/v1/Receipts")).rows();
  expect(receipt).toMatchObject({
    amount: -120,
    reference: "R-1",
    links: [{ id: creditId, type: "Credit", amount: 120 }],
  });
});
