import { describe, expect, it } from "vitest";
import { type DocumentForm, emptyForm, emptyLine, formOfDraft } from "./document-form";
import { readForm } from "./read-form";

const rules = { decimalComma: true, hasTaxRates: true };

function form(fields: Partial<DocumentForm> = {}): DocumentForm {
  const line = {
    ...emptyLine("service", "20|FR"),
    description: "Conseil",
    quantity: "1,5",
    unitPrice: "1 200,50",
  };
  return { ...emptyForm("2026-03-01"), party: { externalId: "7", name: "Durand" }, lines: [line], ...fields };
}

describe("what was typed for a document", () => {
  it("becomes exact decimals, and a tax rate with its region", () => {
    const { input, problems } = readForm(form({ subject: "  " }), rules);
    expect(problems).toEqual([]);
    expect(input).toMatchObject({
      partyExternalId: "7",
      issuedOn: "2026-03-01",
      subject: null,
      discount: null,
    });
    expect(input?.lines).toMatchObject([
      { kind: "service", quantity: "1.5", unitPrice: "1200.50", taxRate: "20", taxRegion: "FR" },
    ]);
  });

  it("is not sent while something is wrong, which is named with its line", () => {
    const line = { ...emptyLine("product", ""), quantity: "two" };
    const { input, problems } = readForm(form({ party: null, lines: [line] }), rules);
    expect(input).toBeNull();
    expect(problems.map(({ name, code, line }) => [name, code, line])).toEqual([
      ["party", "partyMissing", null],
      ["description", "descriptionMissing", 1],
      ["quantity", "notANumber", 1],
      ["unitPrice", "priceMissing", 1],
      ["tax", "taxMissing", 1],
    ]);
  });

  it("needs no price of a text line, and no tax where the provider has no list", () => {
    const text = { ...emptyLine("text"), description: "Merci" };
    expect(readForm(form({ lines: [text] }), rules).input?.lines).toMatchObject([
      { kind: "text", quantity: null, unitPrice: null, description: "Merci" },
    ]);
    const untaxed = { ...emptyLine(), description: "x", unitPrice: "1" };
    expect(readForm(form({ lines: [untaxed] }), { ...rules, hasTaxRates: false }).problems).toEqual([]);
  });

  it("comes back the same from what is stored", () => {
    const { input } = readForm(form({ discount: { kind: "amount", value: "10,5" } }), rules);
    const again = formOfDraft(input, { partyName: "Durand", decimalComma: true });
    expect(again && readForm(again, rules).input).toEqual(input);
    expect(formOfDraft({ lines: [] }, { partyName: "", decimalComma: true })).toBeNull();
  });
});
