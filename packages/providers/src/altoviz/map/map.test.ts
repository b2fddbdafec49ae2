import { describe, expect, it } from "vitest";
import { mapRecord } from ".";
import type { InvoiceRecord } from "../../records";
import { plainText } from "./lines";

const INVOICE = {
  id: 222218,
  number: "FA-2026-00042",
  date: "2026-01-15",
  isDraft: false,
  isPaid: false,
  isCancelled: false,
  isProforma: false,
  sentAt: "2026-01-16T08:00:00Z",
  taxExcludedAmount: 1000.1,
  taxAmount: 200.02,
  taxIncludedAmount: 1200.12,
  balance: 1200.12,
  overdue: 0,
  commitments: [
    { id: 1, date: "2026-02-14", amount: 600, dueAmount: 0, thirdId: 7 },
    { id: 2, date: "2026-03-14", amount: 600.12, dueAmount: 600.12, thirdId: 7 },
  ],
  customerId: 7,
  customerName: "Boucherie Élan",
  customerVatNumber: "FR40303265045",
  billingAddress: { street: "1 rue Neuve", zipcode: "69001", city: "Lyon", countryIso: "FR" },
  billingContact: { email: "compta@elan.example" },
  pdfUrl: "/v1/saleinvoices/download/222218",
  lines: [
    {
      id: 1,
      type: "Service",
      description: "<p>Conseil &amp; suivi<br>mars</p>",
      quantity: 2,
      unit: { code: "h" },
      taxExcludedPrice: 500.05,
      discount: { type: "Percent", value: 10 },
      taxExcludedAmount: 900.09,
      taxIncludedAmount: 1080.11,
      vat: { rate: 20, region: "FR" },
    },
    { id: 2, type: "Subtotal", description: null, taxExcludedAmount: 900.09 },
    { id: 3, type: "Text", description: "Merci" },
  ],
};

function invoice(
  changes: Record<string, unknown> = {},
  resource: "invoices" | "credits" = "invoices",
): InvoiceRecord {
  const mapped = mapRecord(resource, JSON.stringify({ ...INVOICE, ...changes }));
  if (mapped.type !== "invoice") throw new Error("not an invoice");
  return mapped.invoice;
}

describe("an invoice", () => {
  it("keeps every field in our terms", () => {
    expect(invoice()).toMatchObject({
      direction: "sale",
      kind: "invoice",
      number: "FA-2026-00042",
      lifecycle: "final",
      delivery: "sent",
      payment: "unpaid",
      issuedOn: "2026-01-15",
      currency: "EUR",
      net: "1000.1",
      tax: "200.02",
      gross: "1200.12",
      open: "1200.12",
      hasDocument: true,
      relatedExternalIds: [],
    });
    expect(invoice().party).toEqual({
      externalId: "7",
      name: "Boucherie Élan",
      taxId: "FR40303265045",
      country: "FR",
      email: "compta@elan.example",
      street: "1 rue Neuve",
      postalCode: "69001",
      city: "Lyon",
    });
  });

  it("is due when the first open instalment is due", () => {
    expect(invoice().dueOn).toBe("2026-03-14");
    expect(invoice({ commitments: null }).dueOn).toBeNull();
  });

  it("keeps lines that say something, as text, with their own tax", () => {
    expect(invoice().lines).toEqual([
      {
        position: 1,
        description: "Conseil & suivi\nmars",
        quantity: "2",
        unit: "h",
        unitPrice: "500.05",
        discount: "10 %",
        net: "900.09",
        taxRate: "20",
        tax: "180.02",
        gross: "1080.11",
      },
      expect.objectContaining({ position: 2, description: "Merci", net: null, tax: null }),
    ]);
  });

  it.each([
    ["unpaid", { balance: 1200.12 }],
    ["partly_paid", { balance: 200 }],
    ["paid", { balance: 0, isPaid: true }],
    ["overpaid", { balance: -5, isPaid: true }],
    ["unknown", { balance: undefined }],
    ["not_applicable", { isDraft: true }],
    ["not_applicable", { isCancelled: true, balance: 0 }],
    ["not_applicable", { isProforma: true }],
  ])("is %s with %o", (payment, changes) => expect(invoice(changes).payment).toBe(payment));

  it("owes nothing while it is a draft or once it is cancelled", () => {
    expect(invoice({ isDraft: true })).toMatchObject({
      lifecycle: "draft",
      open: "0",
      providerStatus: "Draft",
    });
    expect(invoice({ isCancelled: true })).toMatchObject({ lifecycle: "cancelled", open: "0" });
  });

  it("is not sent until it was sent", () => expect(invoice({ sentAt: null }).delivery).toBe("not_sent"));

  it("is refused with the place of what cannot be read", () => {
    expect(() => invoice({ taxAmount: "a lot" })).toThrow(expect.objectContaining({ path: "taxAmount" }));
    expect(() => invoice({ lines: [{ quantity: {} }] })).toThrow(
      expect.objectContaining({ path: "lines.0.quantity" }),
    );
  });
});

describe("a credit", () => {
  it("names the invoice that it cancels, by the misspelt field of the service", () => {
    const credit = invoice({ cancelledInvoicetId: 118, isPaid: true, balance: 0 }, "credits");
    expect(credit).toMatchObject({
      kind: "credit_note",
      payment: "refunded",
      gross: "1200.12",
      relatedExternalIds: ["invoices:118"],
    });
  });

  it("has positive amounts, whichever sign the service writes", () => {
    const negative = { taxExcludedAmount: -1000, taxAmount: -200, taxIncludedAmount: -1200, balance: -300 };
    expect(invoice(negative, "credits")).toMatchObject({
      net: "1000",
      tax: "200",
      gross: "1200",
      open: "300",
      payment: "partly_paid",
    });
  });
});

describe("a customer", () => {
  const customer = (wire: Record<string, unknown>) =>
    mapRecord("customers", JSON.stringify({ id: 7, ...wire }));

  it("keeps its tax number, address and both kinds of telephone", () => {
    const wire = {
      number: "C-7",
      name: "Boucherie Élan",
      type: "Business",
      cellPhone: "+33 6 00 00 00 00",
      companyInformations: { siret: "30326504500017", vatNumber: null },
      billingAddress: INVOICE.billingAddress,
    };
    expect(customer(wire)).toMatchObject({
      type: "party",
      party: {
        externalId: "7",
        role: "customer",
        code: "C-7",
        name: "Boucherie Élan",
        taxId: "30326504500017",
        country: "FR",
        phone: "+33 6 00 00 00 00",
        active: true,
      },
    });
  });

  it("is named by its person where it is no company", () => {
    expect(customer({ firstName: "Ada", lastName: "Roy", active: false })).toMatchObject({
      party: { name: "Ada Roy", active: false },
    });
  });

  it("is refused without any name", () => expect(() => customer({})).toThrow("without any name"));
});

describe("plainText", () => {
  it.each([
    ["a < b and 3 > 2", "a < b and 3 > 2"],
    ["<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
    ["5 &lt; 6 &amp;amp; more", "5 < 6 &amp; more"],
    ["<b>bold</b>&nbsp;text", "bold text"],
  ])("reads %s", (html, text) => expect(plainText(html)).toBe(text));
});
