import { describe, expect, it } from "vitest";
import type { InvoiceRecord, PartyRecord } from "../../records";
import { mapInvoice } from "./invoice";

const CONTRACTOR = {
  contractorName: "American Water Works Company, Inc.",
  contractorId: 106,
  taxIdentificationNumber: "3748414103",
  country: "PL",
  city: "Norton Canes",
  street: "Dezsez View",
  houseNumber: "396",
  flatNumber: "154",
  postCode: "97-135",
  email: "went@able.com,fv@altera.co",
  phoneNumber: "420577850",
  areaNumber: "",
};

const BASIC = {
  invoiceId: 118584,
  invoiceType: "SALES",
  invoiceNumber: "2/12/2022",
  statusId: "ISSUED",
  isReceipt: false,
  netPrice: 5760,
  grossPrice: 7084.8,
  currency: "PLN",
  exchangeRate: 1,
  vatPLN: 1324.8,
  issueDate: "2022-12-27T00:00:00.000Z",
  relatedInvoicesIds: [],
};

const POSITION = {
  productName: "Facebook Ads",
  unit: "szt.",
  unitNetPrice: 480,
  quantity: 12,
  discount: 0,
  vat: "23%",
  priceNet: 5760,
  netPrice: "5760",
  vatAmt: 1324.8,
  priceGross: 7084.8,
  grossPrice: "7084.8",
};

const PAYMENTS = { dueDate: "2023-01-26T00:00:00.000Z", isPaid: false, paidAmount: 0 };

type Changes = { basic?: object; payments?: object | null; position?: object; contractor?: object | null };

function mapped(changes: Changes = {}): { invoice: InvoiceRecord; party: PartyRecord | null } {
  const contractor = changes.contractor === null ? null : { ...CONTRACTOR, ...changes.contractor };
  const record = mapInvoice(
    JSON.stringify({
      basicInformation: { ...BASIC, ...changes.basic },
      contractor,
      buyer: contractor,
      payments: changes.payments === null ? null : { ...PAYMENTS, ...changes.payments },
      invoicePosition: [{ ...POSITION, ...changes.position }],
    }),
  );
  if (record.type !== "invoice") throw new Error("not an invoice");
  return record;
}

const invoice = (changes: Changes = {}) => mapped(changes).invoice;

describe("an invoice", () => {
  it("keeps every field in our terms", () => {
    expect(invoice()).toEqual({
      direction: "sale",
      kind: "invoice",
      number: "2/12/2022",
      lifecycle: "final",
      delivery: "not_sent",
      payment: "unpaid",
      providerStatus: "ISSUED",
      issuedOn: "2022-12-27",
      dueOn: "2023-01-26",
      currency: "PLN",
      net: "5760",
      tax: "1324.8",
      gross: "7084.8",
      open: "7084.8",
      party: {
        externalId: "106",
        name: "American Water Works Company, Inc.",
        taxId: "3748414103",
        country: "PL",
        email: "went@able.com",
        street: "Dezsez View 396/154",
        postalCode: "97-135",
        city: "Norton Canes",
      },
      lines: [
        {
          position: 1,
          description: "Facebook Ads",
          quantity: "12",
          unit: "szt.",
          unitPrice: "480",
          discount: null,
          net: "5760",
          taxRate: "23",
          tax: "1324.8",
          gross: "7084.8",
        },
      ],
      hasDocument: true,
      relatedExternalIds: [],
    });
  });

  it("has its tax in its own currency, not in złoty", () => {
    const basic = {
      currency: "CAD",
      exchangeRate: 3.4171,
      netPrice: 8556.3,
      grossPrice: 10524.3,
      vatPLN: 6724.85,
    };
    expect(invoice({ basic })).toMatchObject({ currency: "CAD", tax: "1968" });
  });

  it.each([
    ["SALES", "invoice"],
    ["PRO_FORMA", "pro_forma"],
    ["CORRECTION", "correction"],
    ["INTERIM", "interim"],
    ["INTERIM_FINAL", "interim_final"],
    ["SALES_CORRECTION", "correction"],
    ["MARGIN", "invoice"],
  ])("of type %s is a %s", (invoiceType, kind) =>
    expect(invoice({ basic: { invoiceType } }).kind).toBe(kind),
  );

  it("is a receipt where it says so", () => {
    expect(invoice({ basic: { isReceipt: true } }).kind).toBe("receipt");
  });

  it.each([
    ["SENT", "final", "sent"],
    ["ISSUED", "final", "not_sent"],
    [undefined, "draft", "not_sent"],
    ["CANCELLED", "cancelled", "unknown"],
    ["ARCHIVED", "final", "unknown"],
  ])("with the status %s is %s and %s", (statusId, lifecycle, delivery) => {
    expect(invoice({ basic: { statusId } })).toMatchObject({ lifecycle, delivery });
  });

  it.each([
    ["unpaid", "7084.8", { paidAmount: 0 }],
    ["partly_paid", "84.8", { paidAmount: "7000" }],
    ["paid", "0", { isPaid: true, paidAmount: 0 }],
    ["paid", "0", { paidAmount: 7084.8 }],
    ["overpaid", "-15.2", { paidAmount: 7100 }],
  ])("is %s with %s open for %o", (payment, open, payments) => {
    expect(invoice({ payments })).toMatchObject({ payment, open });
  });

  it("is of unknown payment where nothing is said about it", () => {
    expect(invoice({ payments: null })).toMatchObject({ payment: "unknown", dueOn: null });
  });

  it("names the documents that it corrects", () => {
    const basic = { invoiceType: "CORRECTION", relatedInvoicesIds: [124, 551] };
    expect(invoice({ basic }).relatedExternalIds).toEqual(["124", "551"]);
  });

  it("reads amounts that come as texts only", () => {
    const position = {
      priceNet: null,
      netPrice: "1500.00",
      priceGross: undefined,
      grossPrice: "1845",
      discount: "5",
    };
    expect(invoice({ position }).lines?.[0]).toMatchObject({ net: "1500", gross: "1845", discount: "5 %" });
  });

  it.each(["zw", "np", ""])("has no tax rate where the rate is the word '%s'", (vat) => {
    expect(invoice({ position: { vat } }).lines?.[0]?.taxRate).toBeNull();
  });

  it("is refused with the place of what cannot be read", () => {
    expect(() => invoice({ basic: { currency: null } })).toThrow(
      expect.objectContaining({ path: "basicInformation.currency" }),
    );
    expect(() => invoice({ basic: { issueDate: "27.12.2022" } })).toThrow(
      expect.objectContaining({ path: "basicInformation.issueDate" }),
    );
  });
});

describe("its contractor", () => {
  it("becomes a customer", () => {
    expect(mapped().party).toMatchObject({
      externalId: "106",
      role: "customer",
      phone: "420577850",
      active: true,
    });
  });

  it("becomes none without an id", () => {
    expect(mapped({ contractor: { contractorId: null } }).party).toBeNull();
    expect(mapped({ contractor: null }).party).toBeNull();
  });
});
