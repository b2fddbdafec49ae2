import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Caller, callerOf, fixedNow } from "../testing/caller";
import type { SaleDocument } from "./documents";
import { type RunningAltoviz, startAltoviz } from "./server";

let altoviz: RunningAltoviz;
let call: Caller;
beforeEach(async () => {
  altoviz = await startAltoviz({ scale: 0.02, now: fixedNow, rateLimit: null });
  call = callerOf(altoviz.url, { "x-api-key": altoviz.apiKey });
});
afterEach(() => altoviz.close());

function invoiceWhere(fits: (invoice: SaleDocument) => boolean): SaleDocument {
  const found = [...(altoviz.state.all()[0]?.invoices.values() ?? [])].find(fits);
  if (!found) throw new Error("no such invoice in the demo data");
  return found;
}

const amounts = z.array(z.record(z.string(), z.unknown()));

const line = { type: "Product", description: "x", quantity: 3, taxExcludedPrice: 10.01, vat: { rate: 20 } };

describe("an invoice", () => {
  it("adds up: lines, VAT groups, commitments, balance", async () => {
    const { id } = invoiceWhere(({ isDraft, cancels }) => !isDraft && cancels === null);
    const invoice = (await call("GET", `/v1/SaleInvoices/${id}`)).object();
    const cents = (name: string) => Math.round(Number(invoice[name]) * 100);
    const sum = (list: "vats" | "commitments", name: string) =>
      amounts.parse(invoice[list]).reduce((total, row) => total + Math.round(Number(row[name]) * 100), 0);
    expect(cents("taxExcludedAmount") + cents("taxAmount")).toBe(cents("taxIncludedAmount"));
    expect(sum("vats", "vatAmount")).toBe(cents("taxAmount"));
    expect(sum("commitments", "amount")).toBe(cents("taxIncludedAmount"));
    expect(sum("commitments", "dueAmount")).toBe(cents("balance"));
    expect(invoice.pdfUrl).toBe(`/v1/saleinvoices/download/${id}`);
    expect(invoice).toHaveProperty("eInvoicingStatus", null);
  });

  it("that a credit cancels points to it, and the credit back with the name the server misspells", async () => {
    const { id } = invoiceWhere(({ cancels }) => cancels !== null);
    const invoice = (await call("GET", `/v1/SaleInvoices/${id}`)).object();
    expect(invoice).toMatchObject({ isCancelled: true, isPaid: false, balance: 0 });
    const credit = (await call("GET", `/v1/SaleCredits/${invoice.cancellationCreditId}`)).object();
    expect(credit).toMatchObject({ cancelledInvoicetId: id, cancelledInvoicetNumber: invoice.number });
  });

  it("is not found by a number that is none (400) or by one that is nobody's (404)", async () => {
    const wrong = await call("GET", "/v1/SaleInvoices/abc");
    expect([wrong.status, wrong.text]).toEqual([
      400,
      expect.stringContaining("The value 'abc' is not valid."),
    ]);
    const unknown = await call("GET", "/v1/SaleInvoices/1");
    expect([unknown.status, unknown.json()]).toEqual([
      404,
      { errors: [], message: "Invoice with ID 1 not found." },
    ]);
  });

  it("is found by its internal ID as an array", async () => {
    const { id, internalId } = invoiceWhere((invoice) => invoice.internalId !== null);
    const found = (await call("GET", `/v1/SaleInvoices/Find?internalId=${internalId}`)).rows();
    expect(found.map((invoice) => invoice.id)).toEqual([id]);
    expect((await call("GET", "/v1/SaleInvoices/Find?internalId=none")).json()).toEqual([]);
  });

  it("downloads as a real PDF named by its number, whatever the client accepts", async () => {
    const { id, number } = invoiceWhere(({ isDraft }) => !isDraft);
    const accept = { "x-api-key": altoviz.apiKey, accept: "application/json" };
    const answer = await fetch(`${altoviz.url}/v1/saleinvoices/download/${id}`, { headers: accept });
    const body = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toContain(`${number}.pdf`);
    expect(body.subarray(0, 5).toString()).toBe("%PDF-");
    expect(body.length).toBeGreaterThan(5000);
  });
});

describe("a draft", () => {
  it("is made without a number and finalized once, with the next number", async () => {
    const created = (await call("POST", "/v1/SaleInvoices", { lines: [line], unitPrice: 9 })).object();
    expect(created).toMatchObject({ isDraft: true, number: null, taxExcludedAmount: 30.03, taxAmount: 6.01 });
    const finalized = (await call("POST", `/v1/SaleInvoices/Finalize/${created.id}`)).object();
    expect(finalized.isDraft).toBe(false);
    expect(finalized.number).toMatch(/^FA-2026-\d{5}$/);
    expect((await call("POST", `/v1/SaleInvoices/Finalize/${created.id}`)).status).toBe(400);
  });

  it("keeps the number it was given", async () => {
    const created = (await call("POST", "/v1/SaleInvoices", { lines: [line], number: "X-1" })).object();
    expect((await call("POST", `/v1/SaleInvoices/Finalize/${created.id}`)).object().number).toBe("X-1");
  });

  it("stays finalized when the answer of Finalize is lost", async () => {
    const draft = invoiceWhere(({ isDraft }) => isDraft);
    altoviz.service.faults.add({ kind: "answer_lost", method: "POST", path: "/v1/SaleInvoices/Finalize" });
    await expect(call("POST", `/v1/SaleInvoices/Finalize/${draft.id}`)).rejects.toThrow();
    expect((await call("GET", `/v1/SaleInvoices/${draft.id}`)).object().isDraft).toBe(false);
  });

  it("is refused its number while the sequence is not initialised", async () => {
    altoviz.controls.options({ numbering: "uninitialised" });
    const draft = invoiceWhere(({ isDraft }) => isDraft);
    const answer = await call("POST", `/v1/SaleInvoices/Finalize/${draft.id}`);
    expect([answer.status, answer.object().errors]).toEqual([400, null]);
    expect(answer.object().message).toContain("n'a pas ete initialisee");
  });

  it("needs lines, and a VAT by value instead of by id", async () => {
    const none = await call("POST", "/v1/SaleInvoices", { lines: [] });
    expect(none.object().errors).toEqual(["The specified condition was not met for 'Lines'."]);
    const byId = await call("POST", "/v1/SaleInvoices", { lines: [{ ...line, vat: { id: 26 } }] });
    expect([byId.status, byId.object().message]).toEqual([400, "La TVA n'existe pas."]);
  });

  it("totals 0 when the price has a name the server does not know", async () => {
    const { taxExcludedPrice: _none, ...unpriced } = line;
    const answer = await call("POST", "/v1/SaleInvoices", { lines: [{ ...unpriced, unitPrice: 10 }] });
    expect([answer.status, answer.object().taxIncludedAmount]).toEqual([200, 0]);
  });

  it("reads 0 and blank in a line as not given", async () => {
    const blanks = { classificationId: 0, date: "", productId: 0, productInternalId: "", productNumber: "" };
    const answer = await call("POST", "/v1/SaleInvoices", {
      lines: [
        { ...blanks, ...line, purchasePrice: 0, quantity: 2, taxExcludedPrice: 10, taxIncludedPrice: 0 },
      ],
    });
    expect(answer.object()).toMatchObject({ taxExcludedAmount: 20, taxAmount: 4 });
    const none = await call("POST", "/v1/SaleInvoices", { lines: [{ ...blanks, ...line, quantity: 0 }] });
    expect(none.object()).toMatchObject({ taxExcludedAmount: 10.01 });
  });

  it("loses on PUT what the body leaves out, and is the only kind that PUT and DELETE take", async () => {
    const created = (
      await call("POST", "/v1/SaleInvoices", { lines: [line], subject: "A", internalId: "i" })
    ).object();
    const put = await call("PUT", `/v1/SaleInvoices/${created.id}`, { lines: [line] });
    expect(put.object()).toMatchObject({ id: created.id, subject: null, internalId: null });
    expect((await call("DELETE", `/v1/SaleInvoices/${created.id}`)).status).toBe(200);
    expect((await call("GET", `/v1/SaleInvoices/${created.id}`)).status).toBe(404);
    const { id } = invoiceWhere(({ isDraft }) => !isDraft);
    const refusals = [
      await call("PUT", `/v1/SaleInvoices/${id}`, {}),
      await call("DELETE", `/v1/SaleInvoices/${id}`),
    ];
    expect(refusals.map(({ status, json }) => [status, json()])).toEqual([
      [400, { errors: [], message: "Only draft documents can be modified." }],
      [400, { errors: [], message: "Only draft documents can be deleted." }],
    ]);
  });
});

describe("settling", () => {
  it("refuses a draft unless told to finalize it, then pays the whole balance", async () => {
    const { id: invoiceId } = invoiceWhere(({ isDraft }) => isDraft);
    const body = { invoiceId, date: "2026-03-15", paymentMethod: "Transfer" };
    const refused = await call("POST", "/v1/SaleInvoices/MarkAsPaid", body);
    expect([refused.status, refused.object().message]).toEqual([400, expect.stringContaining("brouillon")]);
    const paid = await call("POST", "/v1/SaleInvoices/MarkAsPaid", { ...body, finalizeInvoice: true });
    expect(paid.object()).toMatchObject({ isDraft: false, isPaid: true, balance: 0 });
  });

  it("pays a part", async () => {
    const { id: invoiceId } = invoiceWhere(
      (one) => !one.isDraft && one.cancels === null && one.payments.length === 0,
    );
    const before = (await call("GET", `/v1/SaleInvoices/${invoiceId}`)).object();
    const body = { invoiceId, date: "2026-03-15", amount: 1, paymentMethod: "Card" };
    const after = (await call("POST", "/v1/SaleInvoices/MarkAsPaid", body)).object();
    expect(Number(after.balance)).toBeCloseTo(Number(before.balance) - 1, 2);
    expect(after.isPaid).toBe(false);
  });

  it("sends to an array of addresses and answers with nothing", async () => {
    const { id } = invoiceWhere(({ isDraft }) => !isDraft);
    const answer = await call("POST", `/v1/SaleInvoices/Send/${id}`, ["a@b.example"]);
    expect([answer.status, answer.text]).toEqual([200, ""]);
    expect((await call("GET", `/v1/SaleInvoices/${id}`)).object().sentAt).toBe("2026-03-15T12:00:00.000Z");
  });
});

describe("controls", () => {
  it("change an invoice as people at the provider would", async () => {
    const { id } = invoiceWhere((one) => !one.isDraft && one.cancels === null && one.payments.length === 0);
    expect((await call("POST", "/__sandbox/markPaid", { id })).json()).toEqual({ id });
    expect((await call("GET", `/v1/SaleInvoices/${id}`)).object().isPaid).toBe(true);
    await call("POST", "/__sandbox/corrupt", { id });
    expect((await call("GET", `/v1/SaleInvoices/${id}`)).object().date).toBe("not a date");
    await call("POST", "/__sandbox/delete", { id });
    expect((await call("GET", `/v1/SaleInvoices/${id}`)).status).toBe(404);
    expect((await call("POST", "/__sandbox/touch", { id })).status).toBe(400);
  });

  it("add an invoice, which the state counts", async () => {
    const before = altoviz.controls.state().counts.invoices;
    const { id } = (await call("POST", "/__sandbox/addInvoice", { draft: true })).object();
    expect((await call("GET", `/v1/SaleInvoices/${id}`)).object().isDraft).toBe(true);
    expect((await call("GET", "/__sandbox/state")).json()).toMatchObject({
      counts: { invoices: before + 1 },
    });
  });
});
