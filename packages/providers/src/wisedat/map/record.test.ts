import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MappingError } from "../../errors";
import { mapWisedat } from "./record";

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8");
}

const whole = fixture("invoice-with-every-item-type");
const header = fixture("return-slip-header");

function changed(payload: string, changes: object): string {
  return JSON.stringify({ ...JSON.parse(payload), ...changes });
}

function invoiceOf(payload: string) {
  const mapped = mapWisedat("invoices", payload);
  if (mapped.type !== "invoice") throw new Error(mapped.type);
  return mapped.invoice;
}

describe("a sales invoice", () => {
  it("has the server's figures, days and states", () => {
    expect(invoiceOf(whole)).toMatchObject({
      direction: "sale",
      kind: "invoice",
      number: "FT A/12",
      lifecycle: "final",
      delivery: "unknown",
      payment: "unknown",
      providerStatus: "closed",
      issuedOn: "2026-01-31",
      dueOn: "2026-03-02",
      currency: "EUR",
      net: "90",
      tax: "20.7",
      gross: "110.69",
      open: null,
      hasDocument: true,
    });
  });

  it("shows the customer as printed on it", () => {
    expect(invoiceOf(whole).party).toEqual({
      externalId: "7",
      name: "Ourivesaria Açor",
      taxId: "500000000",
      country: "PT",
      email: "geral@acor.example",
      street: "Rua do Almada 3",
      postalCode: "4050-036",
      city: "Porto",
    });
  });

  it("is a draft without number, lines and document while it is open", () => {
    expect(invoiceOf(header)).toMatchObject({
      kind: "credit_note",
      number: null,
      lifecycle: "draft",
      payment: "not_applicable",
      providerStatus: "open",
      dueOn: null,
      currency: "EUR",
      lines: null,
      hasDocument: false,
    });
  });

  it("is cancelled when the server says so, open or closed", () => {
    for (const closed of [true, false]) {
      expect(invoiceOf(changed(header, { canceled: true, closed })).lifecycle).toBe("cancelled");
    }
  });

  it.each([
    [-1, "pro_forma"],
    [0, "invoice"],
    [1, "correction"],
    [2, "credit_note"],
    [3, "invoice"],
    [4, "invoice"],
    [5, "credit_note"],
    [6, "invoice"],
    [7, "invoice"],
  ])("with SAF-T type %i counts as %s", (saft_type, kind) => {
    const payload = changed(header, { sales_document: { id: "X", document_type: 4, saft_type } });
    expect(invoiceOf(payload).kind).toBe(kind);
  });

  it.each([
    ["sales_document.saft_type", { sales_document: { id: "X", document_type: 4, saft_type: 9 } }],
    ["currency.id", { currency: { id: "7", symbol: "¤" } }],
    ["total", { total: "a lot" }],
    ["date", { date: "2026-02-30" }],
    ["closed", { closed: "yes" }],
  ])("is rejected with the path %s", (path, changes) => {
    const attempt = () => mapWisedat("invoices", changed(header, changes));
    expect(attempt).toThrow(MappingError);
    expect(attempt).toThrow(expect.objectContaining({ path }));
  });
});

describe("the lines", () => {
  it("have a net amount by price, quantity and discount, where they are part of the subtotal", () => {
    const mapped = mapWisedat("invoice_details", whole);
    if (mapped.type !== "invoice_lines") throw new Error(mapped.type);
    expect(mapped.invoiceResource).toBe("invoices");
    expect(mapped.lines.map(({ description, net, taxRate }) => [description, net, taxRate])).toEqual([
      ["Anel", "90", "23"],
      ["Portes", "5", null],
      ["Acerto", null, null],
      ["Desconto", "-4.5", "23"],
      ["Outro desconto", "-0.5", "23"],
      ["Obrigado", null, null],
    ]);
    expect(mapped.lines[0]).toEqual({
      position: 1,
      description: "Anel",
      quantity: "3",
      unit: "Unidade",
      unitPrice: "33.335",
      discount: "10 %",
      net: "90",
      taxRate: "23",
      tax: null,
      gross: null,
    });
  });
});

describe("a customer", () => {
  it("of a list is named and nothing more is made up", () => {
    const payload = '{"id":7,"code":"C7","name":" ","tax_id":"","active":false}';
    expect(mapWisedat("customers", payload)).toEqual({
      type: "party",
      party: {
        externalId: "7",
        role: "customer",
        code: "C7",
        name: "C7",
        taxId: null,
        country: null,
        email: null,
        phone: null,
        street: null,
        postalCode: null,
        city: null,
        active: false,
      },
    });
  });
});
