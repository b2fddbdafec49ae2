import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage } from "./testing/stage";

const { call, altoviz, create, read } = stage();

describe("a document", () => {
  it("is for a customer by ID or number, refused for an unknown one, or for nobody by the switch", async () => {
    const { id: customerId } = await create("/v1/Customers", { companyName: "A", number: "C-7" });
    for (const reference of [
      { customerId },
      { customerNumber: "C-7" },
      { customerId: 0, customerNumber: "C-7" },
    ]) {
      expect((await create("/v1/SaleInvoices", { ...reference, lines: [HUNDRED] })).customerId).toBe(
        customerId,
      );
    }
    expect(refusal(await call("POST", "/v1/SaleInvoices", { customerId: 5, lines: [HUNDRED] }))).toEqual([
      400,
      { errors: [], message: "Customer with ID 5 not found." },
    ]);
    altoviz().controls.options({ unknownCustomer: "ignored", withoutCustomer: "refused" });
    expect((await create("/v1/SaleInvoices", { customerId: 5, lines: [HUNDRED] })).customerId).toBeNull();
    expect((await call("POST", "/v1/SaleInvoices", { lines: [HUNDRED] })).status).toBe(400);
    const named = await create("/v1/SaleInvoices", { customerName: "Comptoir", lines: [HUNDRED] });
    expect(named.customerName).toBe("Comptoir");
  });

  it("rounds its tax per VAT group, or per line by the switch", async () => {
    const lines = [0.33, 0.33, 0.33].map((taxExcludedPrice) => ({ ...HUNDRED, taxExcludedPrice }));
    expect((await create("/v1/SaleInvoices", { lines })).taxAmount).toBe(0.2);
    altoviz().controls.options({ rounding: "per_line" });
    expect((await create("/v1/SaleInvoices", { lines })).taxAmount).toBe(0.21);
  });

  it("refuses a shipping VAT by id", async () => {
    const body = { lines: [HUNDRED], shippingAmount: 10, shippingVat: { id: 26 } };
    expect((await call("POST", "/v1/SaleQuotes", body)).object().message).toBe("La TVA n'existe pas.");
  });

  it("gives addresses back in the read form and keeps what it was told", async () => {
    const kept = { customerVatNumber: "FR1", metadata: { a: "b" }, footerNotes: "f" };
    const billingAddress = { street: "1 rue X", zipcode: "69001", city: "Lyon", countryIso: "FR" };
    const created = await create("/v1/SaleInvoices", { ...kept, billingAddress, lines: [HUNDRED] });
    expect(await read(`/v1/SaleInvoices/${created.id}`)).toMatchObject({
      ...kept,
      billingAddress: {
        ...billingAddress,
        countryName: "France",
        inlineAddress: "1 rue X, 69001 Lyon, France",
      },
    });
  });
});

describe("a draft", () => {
  it("is emptied by a PUT without lines: a credit always, an invoice by the switch", async () => {
    const credit = await create("/v1/SaleCredits", { lines: [HUNDRED] });
    const invoice = await create("/v1/SaleInvoices", { lines: [HUNDRED] });
    altoviz().controls.options({ putWithoutLines: "refused" });
    const emptied = (await call("PUT", `/v1/SaleCredits/${credit.id}`, {})).object();
    expect(emptied).toMatchObject({ lines: [], taxIncludedAmount: 0 });
    expect((await call("PUT", `/v1/SaleInvoices/${invoice.id}`, {})).status).toBe(400);
    altoviz().controls.options({ putWithoutLines: "emptied" });
    expect((await call("PUT", `/v1/SaleInvoices/${invoice.id}`, {})).object().lines).toEqual([]);
  });

  it("is answered on DELETE, or not, by the switch", async () => {
    const { id } = await create("/v1/SaleCredits", { lines: [HUNDRED] });
    expect((await call("DELETE", `/v1/SaleCredits/${id}`)).object()).toMatchObject({ id, isDraft: true });
    expect((await call("DELETE", `/v1/SaleCredits/${id}`)).status).toBe(404);
    altoviz().controls.options({ deleteAnswer: "empty" });
    const other = await create("/v1/SaleCredits", { lines: [HUNDRED] });
    const removed = await call("DELETE", `/v1/SaleCredits/${other.id}`);
    expect([removed.status, removed.text]).toEqual([200, ""]);
  });

  it("once finalized refuses writes with 400, or with 409 by the switch", async () => {
    const { id } = await create("/v1/SaleCredits", { lines: [HUNDRED] });
    await call("POST", `/v1/SaleCredits/Finalize/${id}`);
    altoviz().controls.options({ finalizedWriteStatus: 409 });
    expect((await call("DELETE", `/v1/SaleCredits/${id}`)).status).toBe(409);
    expect((await call("PUT", `/v1/SaleCredits/${id}`, {})).status).toBe(409);
  });
});

it("a PageSize above 100 is lowered, or refused by the switch", async () => {
  expect((await call("GET", "/v1/Customers?PageSize=101")).headers.get("x-page-size")).toBe("100");
  altoviz().controls.options({ pageSizeAbove100: "refused" });
  expect((await call("GET", "/v1/Customers?PageSize=101")).status).toBe(400);
});
