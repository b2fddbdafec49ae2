import { describe, expect, it } from "vitest";
import { mapRecord } from ".";
import type { Resource } from "../../records";

const map = (resource: Resource, wire: Record<string, unknown>) =>
  mapRecord(resource, JSON.stringify({ id: 7, ...wire }));

describe("a supplier", () => {
  it("is a party of its own role, with its tax number and address", () => {
    const wire = {
      number: "FOU-001",
      name: "Rhône Câbles",
      email: " ventes@rhone.example ",
      phone: "",
      cellPhone: "+33 6 11",
      companyInformations: { siret: "30326504500017", vatNumber: "FR40303265045" },
      address: { street: "2 quai Perrache", zipcode: "69002", city: "Lyon", countryIso: "fr" },
    };
    expect(map("suppliers", wire)).toEqual({
      type: "party",
      party: {
        externalId: "7",
        role: "supplier",
        code: "FOU-001",
        name: "Rhône Câbles",
        taxId: "FR40303265045",
        country: "FR",
        email: "ventes@rhone.example",
        phone: "+33 6 11",
        street: "2 quai Perrache",
        postalCode: "69002",
        city: "Lyon",
        active: true,
      },
    });
  });

  it("is named by its person, else its address, and refused without any name", () => {
    expect(map("suppliers", { firstName: "Ada", lastName: null })).toMatchObject({ party: { name: "Ada" } });
    expect(map("suppliers", { email: "a@b.example" })).toMatchObject({ party: { name: "a@b.example" } });
    expect(() => map("suppliers", { address: null })).toThrow("a supplier without any name");
  });
});

describe("a customer", () => {
  it.each(["Business", "Company", "Individual", "Martian", null])("of the type %s is read alike", (type) => {
    expect(map("customers", { name: "Élan", type })).toMatchObject({
      party: { name: "Élan", role: "customer" },
    });
  });
});

describe("a product", () => {
  const wire = {
    number: "ART-004",
    type: "Service",
    name: "Suspension « Halo »",
    description: "<p>Ø60<br>laiton</p>",
    unitPrice: 389.9,
    isUnitPriceTaxIncluded: true,
    unit: { id: 12, code: "u", name: "Unité" },
    vat: { id: 26, rate: 20, region: "FR" },
    family: { id: 3, label: "Luminaires", number: "LUM" },
    imageUrl: "/files/products/7/halo.png",
    active: false,
  };

  it("keeps every field in our terms", () => {
    expect(map("products", wire)).toEqual({
      type: "product",
      product: {
        externalId: "7",
        kind: "service",
        code: "ART-004",
        name: "Suspension « Halo »",
        description: "Ø60\nlaiton",
        unit: "u",
        unitPrice: "389.9",
        priceIncludesTax: true,
        taxRate: "20",
        currency: "EUR",
        family: "Luminaires",
        hasImage: true,
        active: false,
      },
    });
  });

  it("knows no more than it is told", () => {
    expect(map("products", { number: "X", unit: null, vat: null, family: null, type: "Text" })).toMatchObject(
      {
        product: { kind: "product", name: "X", unit: null, unitPrice: null, taxRate: null, family: null },
      },
    );
    expect(map("products", { name: "X" })).toMatchObject({
      product: { description: null, hasImage: false, priceIncludesTax: false, active: true },
    });
  });

  it("is refused without a name and number, and with a price that is none", () => {
    expect(() => map("products", {})).toThrow("a product without any name");
    expect(() => map("products", { name: "X", unitPrice: "dear" })).toThrow(
      expect.objectContaining({ path: "unitPrice" }),
    );
  });
});

describe("a receipt", () => {
  const wire = {
    date: "2026-02-03",
    amount: 120.5,
    customerId: 9,
    customerName: "Élan",
    paymentMethod: "Transfer",
    reference: "VIR FA-1",
    status: "Success",
  };

  it("is a payment of a customer", () => {
    expect(map("receipts", wire)).toEqual({
      type: "payment",
      payment: {
        externalId: "7",
        number: null,
        partyExternalId: "9",
        partyName: "Élan",
        receivedOn: "2026-02-03",
        amount: "120.5",
        currency: "EUR",
        method: "Transfer",
        reference: "VIR FA-1",
      },
    });
  });

  it("is negative where it went back", () => {
    expect(map("receipts", { ...wire, amount: -50 })).toMatchObject({ payment: { amount: "-50" } });
  });

  it.each([
    ["Transfer (Pending)", { status: "Pending" }],
    ["Transfer (Failed)", { status: "Failed" }],
    ["Failed", { status: "Failed", paymentMethod: null }],
    ["Transfer", { status: null }],
    [null, { paymentMethod: null }],
  ])("shows %s", (method, changes) => {
    expect(map("receipts", { ...wire, ...changes })).toMatchObject({ payment: { method } });
  });

  it("is kept with nothing but its id", () => {
    expect(map("receipts", { customerId: 0 })).toMatchObject({
      payment: { partyExternalId: null, partyName: null, receivedOn: null, amount: null, reference: null },
    });
  });
});

describe("a purchase invoice", () => {
  it("is what Altoviz has read of it, from its supplier", () => {
    const wire = {
      date: "2026-04-01",
      reference: "R-88",
      status: "ToValidate",
      taxIncludedAmount: 60,
      supplier: { id: 5, name: "Rhône Câbles", companyInformations: { siret: "303265045" } },
    };
    expect(map("purchases", wire)).toMatchObject({
      invoice: {
        direction: "purchase",
        kind: "invoice",
        number: "R-88",
        payment: "unknown",
        providerStatus: "ToValidate",
        issuedOn: "2026-04-01",
        gross: "60",
        net: null,
        open: null,
        party: { externalId: "5", name: "Rhône Câbles", taxId: "303265045", country: null },
      },
    });
    expect(map("purchases", { supplier: null })).toMatchObject({ invoice: { party: null, gross: null } });
  });
});

it("refuses what Altoviz does not have", () => {
  expect(() => map("collected", {})).toThrow("Altoviz has no collected");
});
