import { describe, expect, it } from "vitest";
import { customerUpdate } from "./resources/customers";
import { PRODUCT_UPDATE } from "./resources/products";
import { SALE_INVOICE_UPDATE } from "./resources/sale-invoices";
import { updateBody } from "./update";

const bodyOf = (rewriting: typeof PRODUCT_UPDATE, current: object, change: object) =>
  updateBody(rewriting, JSON.stringify(current), change);

const vat = { id: 22, rate: 20, region: "FR", label: "20.0% - FR", default: true };

describe("a product that is written back", () => {
  const product = { id: 7, name: "Audit", unitPrice: 80.5, imageUrl: "/i/7", custom: { kept: 1 }, vat };

  it("keeps what the change does not name, fields that we do not know included", () => {
    expect(bodyOf(PRODUCT_UPDATE, product, { name: "Conseil" })).toEqual({
      name: "Conseil",
      unitPrice: 80.5,
      custom: { kept: 1 },
      vat: { rate: 20, region: "FR" },
    });
  });

  it("clears what the change says is null, and nothing that it leaves undefined", () => {
    const body = bodyOf(PRODUCT_UPDATE, product, { name: null, vat: undefined });
    expect(body).toMatchObject({ name: null, vat: { rate: 20, region: "FR" } });
  });

  it("names VAT, unit and family by value, never by the id of another", () => {
    const unit = { id: 3, code: "h", type: "Time", name: "Heure", decimals: 2 };
    const family = { id: 9, label: "Conseil", number: "CON" };
    const body = bodyOf(PRODUCT_UPDATE, { ...product, unit, family }, { family: { label: "Autre" } });
    expect(body).toMatchObject({ unit: { code: "h", type: "Time" }, family: { label: "Autre" } });
    expect(body.unit).not.toHaveProperty("id");
    expect(body.family).toEqual({ label: "Autre" });
  });

  it("is not sent with an amount that a number cannot hold", () => {
    const change = { unitPrice: "0.12345678901234567891" };
    expect(() => bodyOf(PRODUCT_UPDATE, product, change)).toThrow("products.update: not sent: unitPrice");
  });
});

describe("a customer that is written back", () => {
  const customer = {
    id: 5,
    name: "ACME",
    type: "Company",
    billingAddress: { street: "1 rue", city: "Lyon", countryIso: "FR", countryName: "France" },
  };

  it("changes one line of an address, and nothing that Altoviz makes", () => {
    const body = updateBody(customerUpdate({}), JSON.stringify(customer), {
      billingAddress: { city: "Nantes" },
    });
    expect(body).toEqual({
      type: "Company",
      billingAddress: { street: "1 rue", city: "Nantes", countryIso: "FR" },
    });
  });

  it("has its type in the words of the account", () => {
    const typeIn = (words: "present" | "older") =>
      updateBody(customerUpdate({ words }), "{}", { type: "Consumer" }).type;
    expect([typeIn("present"), typeIn("older")]).toEqual(["Consumer", "Individual"]);
  });
});

describe("a draft that is written back", () => {
  const line = { id: 1, type: "Product", productId: 7, product: { id: 7, name: "Audit" }, quantity: 2, vat };
  const draft = {
    id: 118,
    isDraft: true,
    taxIncludedAmount: 24,
    customerId: 5,
    customerNumber: "C5",
    customerName: "ACME",
    billingAddress: { city: "Lyon" },
    subject: "Mars",
    lines: [line, { ...line, productId: null, productNumber: null }],
  };
  const changedBy = (change: object) => updateBody(SALE_INVOICE_UPDATE, JSON.stringify(draft), change);

  it("keeps its lines, with their products named once", () => {
    expect(changedBy({ subject: "Avril" })).toEqual({
      customerId: 5,
      customerNumber: "C5",
      customerName: "ACME",
      billingAddress: { city: "Lyon" },
      subject: "Avril",
      lines: [
        { type: "Product", productId: 7, quantity: 2, vat: { rate: 20, region: "FR" } },
        {
          type: "Product",
          productId: null,
          productNumber: null,
          product: { name: "Audit" },
          quantity: 2,
          vat: { rate: 20, region: "FR" },
        },
      ],
    });
  });

  it("forgets the name and address of the customer that it had", () => {
    const { lines: _, ...body } = changedBy({ customerId: "6" });
    expect(body).toEqual({ customerId: 6, subject: "Mars" });
    expect(changedBy({ customerId: "5" })).toMatchObject({ customerName: "ACME" });
  });

  it("has exactly the lines of a change that names lines", () => {
    const body = changedBy({ lines: [{ description: "x", quantity: "2.5", taxExcludedPrice: "10.10" }] });
    expect(body.lines).toEqual([{ description: "x", quantity: 2.5, taxExcludedPrice: 10.1 }]);
  });
});
