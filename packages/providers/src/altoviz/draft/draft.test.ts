import { describe, expect, it } from "vitest";
import { draftOf } from ".";
import { OPERATION_INPUTS } from "../../operations";
import type { Resource } from "../../records";

const draft = (resource: Resource, wire: Record<string, unknown>) =>
  draftOf(resource, JSON.stringify({ id: 1, ...wire }));

const LINE = {
  type: "Product",
  description: "<p>Halo<br>laiton</p>",
  productId: 44,
  quantity: 2.5,
  unit: { id: 12, code: "u" },
  taxExcludedPrice: 100.05,
  taxIncludedPrice: 120.06,
  discount: { type: "Percent", value: 10 },
  vat: { id: 26, rate: 20, region: "FR" },
};

const INVOICE = {
  date: "2026-01-15",
  isDraft: true,
  customerId: 7,
  subject: "Projet 12",
  customerOrderReference: "BC-1",
  headerNotes: "Bonjour",
  footerNotes: " ",
  internalNotes: null,
  useTaxIncludedPrices: false,
  globalDiscount: { type: "Fixed", value: 5 },
  lines: [
    LINE,
    { type: "Text", description: "Merci", quantity: 1, taxExcludedPrice: 0, vat: { rate: 20, region: "FR" } },
    { type: "Empty" },
    { type: "Subtotal", description: null },
    { type: "NewPage" },
  ],
};

const UNPRICED = {
  productExternalId: null,
  quantity: null,
  unit: null,
  unitPrice: null,
  discount: null,
  taxRate: null,
  taxRegion: null,
};

describe("the draft of a document", () => {
  it.each(["invoices", "credits", "quotes"] as const)("among the %s is what was entered", (resource) => {
    expect(draft(resource, INVOICE)).toEqual({
      partyExternalId: "7",
      issuedOn: "2026-01-15",
      subject: "Projet 12",
      orderReference: "BC-1",
      headerNotes: "Bonjour",
      footerNotes: null,
      internalNotes: null,
      pricesIncludeTax: false,
      discount: { kind: "amount", value: "5" },
      lines: [
        {
          kind: "product",
          productExternalId: "44",
          description: "Halo\nlaiton",
          quantity: "2.5",
          unit: "u",
          unitPrice: "100.05",
          discount: { kind: "percent", value: "10" },
          taxRate: "20",
          taxRegion: "FR",
        },
        { kind: "text", description: "Merci", ...UNPRICED },
        { kind: "text", description: null, ...UNPRICED },
        { kind: "subtotal", description: null, ...UNPRICED },
      ],
    });
  });

  it("has the price with tax where the document's prices include it", () => {
    const wire = { ...INVOICE, useTaxIncludedPrices: true };
    expect(draft("invoices", wire)).toMatchObject({
      pricesIncludeTax: true,
      lines: [{ unitPrice: "120.06" }, {}, {}, {}],
    });
  });

  it("is read where nearly all is missing; a line of no known type is a product's", () => {
    const bare = { lines: [{ type: null, discount: { type: "Fixed", value: 0 } }, { type: "Gift" }] };
    const blank = { kind: "product", description: null, ...UNPRICED };
    expect(draft("invoices", bare)).toMatchObject({
      partyExternalId: "",
      issuedOn: null,
      pricesIncludeTax: false,
      discount: null,
      lines: [blank, blank],
    });
    expect(draft("quotes", {})).toMatchObject({ lines: [] });
  });
});

describe("the draft of a party", () => {
  const shared = {
    number: "C-7",
    email: "compta@elan.example",
    phone: "04 78",
    cellPhone: null,
    internalNotes: "paie tard",
    companyInformations: { siret: "30326504500017", vatNumber: "FR40303265045" },
  };
  const address = { street: "1 rue Neuve", zipcode: "69001", city: "Lyon", countryIso: "FR" };
  const kept = {
    code: "C-7",
    email: "compta@elan.example",
    phone: "04 78",
    cellPhone: null,
    taxId: "FR40303265045",
    registration: "30326504500017",
    street: "1 rue Neuve",
    postalCode: "69001",
    city: "Lyon",
    country: "FR",
    internalNotes: "paie tard",
  };

  it("is a customer's", () => {
    const wire = {
      ...shared,
      type: "Government",
      name: "Mairie",
      companyName: "Mairie de Lyon",
      lastName: "Roy",
      billingAddress: address,
      family: { id: 12, label: "Collectivités", number: "COL" },
      active: false,
    };
    expect(draft("customers", wire)).toEqual({
      ...kept,
      kind: "government",
      name: "Mairie de Lyon",
      firstName: null,
      lastName: "Roy",
      familyExternalId: "12",
      active: false,
    });
  });

  it.each([
    ["business", "Business", { companyName: "Élan" }],
    ["business", "Company", { companyName: "Élan" }],
    ["consumer", "Individual", { lastName: "Roy" }],
    ["consumer", "Consumer", { lastName: "Roy" }],
    ["consumer", null, { lastName: "Roy" }],
    ["business", "Martian", { companyName: "Élan", lastName: "Roy" }],
    ["business", undefined, { name: "Élan" }],
  ])("is a %s of the type %s", (kind, type, names) => {
    const made = draft("customers", { type, ...names });
    expect(made).toMatchObject({ kind });
    expect(OPERATION_INPUTS["customers.update"].parse(made)).toEqual(made);
  });

  it("does not take a person's name, which Altoviz makes, for that of a company", () => {
    const wire = { type: "Consumer", name: "Ada Roy", firstName: "Ada", lastName: "Roy" };
    expect(draft("customers", wire)).toMatchObject({ name: null, firstName: "Ada", lastName: "Roy" });
  });

  it("is a supplier's", () => {
    expect(draft("suppliers", { ...shared, name: "Rhône Câbles", address })).toEqual({
      ...kept,
      kind: "business",
      name: "Rhône Câbles",
      firstName: null,
      lastName: null,
      familyExternalId: null,
      active: true,
    });
    expect(draft("suppliers", { lastName: "Roy" })).toMatchObject({ kind: "consumer", name: null });
  });
});

describe("the draft of a contact, a product or a receipt", () => {
  it("is a contact's", () => {
    const wire = { firstName: "Ada", lastName: "Roy", displayName: "Ada Roy", title: "Mme", phone: "" };
    expect(draft("contacts", wire)).toEqual({
      firstName: "Ada",
      lastName: "Roy",
      companyName: null,
      title: "Mme",
      email: null,
      phone: null,
      cellPhone: null,
    });
  });

  it("is a product's, with the description as it stands", () => {
    const wire = {
      number: "ART-1",
      type: "Service",
      name: "Étude",
      description: "<b>jour</b>",
      unitPrice: 620,
      isUnitPriceTaxIncluded: true,
      purchasePrice: 279.5,
      unit: { code: "j" },
      vat: { rate: 8.5, region: "DOM" },
      family: { id: 3, label: "Conseil" },
    };
    expect(draft("products", wire)).toEqual({
      kind: "service",
      name: "Étude",
      code: "ART-1",
      description: "<b>jour</b>",
      unitPrice: "620",
      priceIncludesTax: true,
      purchasePrice: "279.5",
      taxRate: "8.5",
      taxRegion: "DOM",
      unit: "j",
      familyExternalId: "3",
      internalNotes: null,
      active: true,
    });
  });

  it.each([
    ["Transfer", "transfer"],
    ["Order", "direct_debit"],
    ["Check", "cheque"],
    ["Cash", "cash"],
    ["Card", "card"],
    ["Bill", "bill"],
    ["Usec", "other"],
    [null, "other"],
  ])("is a receipt's, paid by %s", (paymentMethod, method) => {
    const links = [
      { id: 11, type: "Invoice", amount: 100 },
      { id: 12, type: "Credit" },
      { id: 110, type: "Commitment", amount: 5 },
    ];
    const wire = { date: "2026-02-03", amount: -120.5, customerId: 9, paymentMethod, links };
    expect(draft("receipts", wire)).toEqual({
      partyExternalId: "9",
      receivedOn: "2026-02-03",
      amount: "-120.5",
      method,
      reference: null,
      links: [
        { resource: "invoices", externalId: "11", amount: "100" },
        { resource: "credits", externalId: "12", amount: null },
      ],
    });
  });
});

it("is nothing where nothing of the kind is entered, and refuses what is no record", () => {
  for (const resource of ["settings", "units", "purchases", "customer_families"] as const) {
    expect(draft(resource, {})).toBeNull();
  }
  expect(() => draftOf("invoices", "[]")).toThrow(expect.objectContaining({ name: "MappingError" }));
});
