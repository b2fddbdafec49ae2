import type { DocumentDraft } from "@comptoir/providers/operations";
import { describe, expect, it } from "vitest";
import { emptyForm, emptyLine } from "./document-form";
import { readForm } from "./read-form";
import { clearingOrder, savingOrder } from "./saving";

const line = { ...emptyLine(), description: "x", unitPrice: "1" };
const form = { ...emptyForm("2026-03-01"), party: { externalId: "7", name: "x" }, lines: [line] };

function input(): DocumentDraft {
  const { input } = readForm(form, { decimalComma: false, hasTaxRates: false });
  if (!input) throw new Error("the form is complete");
  return input;
}

describe("saving a document", () => {
  it("makes a new one, and changes a draft that stands", () => {
    expect(savingOrder({ connectionId: "c", kind: "credit", externalId: null }, input())).toMatchObject({
      type: "credits.create",
      externalId: null,
    });
    expect(savingOrder({ connectionId: "c", kind: "invoice", externalId: "5" }, input())).toMatchObject({
      type: "invoices.update",
      externalId: "5",
    });
  });

  it("makes a quote anew and takes the old one away, for it cannot be changed", () => {
    const target = { connectionId: "c", kind: "quote", externalId: "5" } as const;
    expect(savingOrder(target, input())).toMatchObject({ type: "quotes.create", externalId: null });
    expect(clearingOrder(target)).toMatchObject({ type: "quotes.delete", externalId: "5" });
    expect(clearingOrder({ ...target, externalId: null })).toBeNull();
    expect(clearingOrder({ ...target, kind: "invoice" })).toBeNull();
  });
});
