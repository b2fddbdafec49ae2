import { describe, expect, it } from "vitest";
import type { DocumentDraft } from "../../../operations";
import { documentDraft, partyDraft, productDraft, receiptDraft } from "../../testing/drafts";
import { documentInput } from "./document";
import { customerInput, supplierInput } from "./party";
import { productInput } from "./product";
import { receiptInput } from "./receipt";

const line = (changes: object): DocumentDraft => {
  const draft = documentDraft("5");
  return { ...draft, lines: draft.lines.slice(0, 1).map((first) => ({ ...first, ...changes })) };
};

describe("a document that is entered", () => {
  it("names tax rates, units and products as Altoviz takes them", () => {
    expect(documentInput(documentDraft("5"), {})).toMatchObject({
      customerId: "5",
      customerOrderReference: "BC-12",
      lines: [
        {
          type: "Service",
          quantity: "2",
          taxExcludedPrice: "100.10",
          unit: { code: "h" },
          vat: { rate: "20", region: "FR" },
        },
        { type: "Product", discount: { type: "Percent", value: "10" } },
        { type: "Text", description: "Merci" },
      ],
    });
  });

  it("prices with tax under the other name, and leaves out what is 0 or blank", () => {
    const draft = { ...line({ quantity: "0", unit: null, taxRate: "0" }), pricesIncludeTax: true };
    const [sent] = documentInput(draft, {}).lines as object[];
    expect(sent).toEqual({
      type: "Service",
      description: "Audit",
      taxIncludedPrice: "100.10",
      vat: { rate: "0", region: "FR" },
    });
  });

  it("keeps of a line that was there what is not entered, and the page break before it", () => {
    const known = {
      lines: [
        { type: "NewPage" },
        { type: "Service", description: "<b>Audit</b>", classificationId: 61, purchasePrice: 40 },
      ],
    };
    expect(documentInput(line({ quantity: "3" }), known).lines).toEqual([
      { type: "NewPage" },
      expect.objectContaining({
        description: "<b>Audit</b>",
        quantity: "3",
        classificationId: "61",
        purchasePrice: "40",
      }),
    ]);
    expect(documentInput(line({ description: "Conseil" }), known).lines).toEqual([
      expect.not.objectContaining({ classificationId: "61" }),
    ]);
  });
});

describe("a customer or supplier that is entered", () => {
  it("keeps the word for a type that stays the same, in either vocabulary", () => {
    expect(customerInput(partyDraft(), {}).type).toBe("Business");
    expect(customerInput(partyDraft(), { type: "Company" }).type).toBeUndefined();
    expect(customerInput(partyDraft({ kind: "government" }), { type: "Business" }).type).toBe("Government");
  });

  it("clears an address that is emptied, and keeps a number that is not entered", () => {
    const nowhere = partyDraft({ street: null, postalCode: null, city: null, country: null });
    const sent = customerInput(nowhere, { number: "CLI-1", billingAddress: { city: "Lyon" } });
    expect(sent).toMatchObject({ billingAddress: null, number: undefined });
  });

  it("names a supplier that is a person by the person", () => {
    const draft = partyDraft({ kind: "consumer", name: null, firstName: "Anne", lastName: "Morel" });
    expect(supplierInput(draft, {})).toMatchObject({ name: "Anne Morel", firstName: "Anne" });
  });
});

it("a price that is cleared becomes 0, as Altoviz does not take null", () => {
  const draft = productDraft({ unitPrice: null, purchasePrice: null });
  expect(productInput(draft, { unitPrice: 12.5 })).toMatchObject({
    unitPrice: "0",
    purchasePrice: undefined,
  });
});

it("a receipt keeps its links to commitments and a method without a word of ours", () => {
  const known = {
    paymentMethod: "Usec",
    links: [
      { id: 9, type: "Commitment", amount: 1.5 },
      { id: 8, type: "Invoice" },
    ],
  };
  const sent = receiptInput({ ...receiptDraft("5", "8"), method: "other" }, known);
  expect(sent.paymentMethod).toBeUndefined();
  expect(sent.links).toEqual([
    { id: "9", type: "Commitment", amount: "1.5" },
    { id: "8", type: "Invoice", amount: "50.25" },
  ]);
});
