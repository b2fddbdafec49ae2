import type { ReceiptDraft } from "@comptoir/providers/operations";
import { describe, expect, it } from "vitest";
import type { ReceiptRow } from "./receipt";
import { changingOrder, recordingOrder, storedReceipt } from "./receipt-orders";

const money = { day: "2026-03-01", amount: "50", method: "card", reference: null } as const;
const row: ReceiptRow = {
  id: "r",
  companyId: "co",
  companyName: "Atelier",
  connectionId: "c",
  providerId: "altoviz",
  externalId: "9",
  number: null,
  partyName: "Durand",
  receivedOn: "2026-02-01",
  amount: "40",
  currency: "EUR",
  method: "Card",
  reference: null,
};
const link = { resource: "invoices", externalId: "5", amount: "40" } as const;

function stored(links: ReceiptDraft["links"]): ReceiptDraft {
  return {
    partyExternalId: "7",
    receivedOn: "2026-02-01",
    amount: "40",
    method: "card",
    reference: null,
    links,
  };
}

describe("a receipt", () => {
  it("is recorded with the document that it pays", () => {
    const paid = { connectionId: "c", resource: "invoices", externalId: "5", partyExternalId: "7" };
    expect(recordingOrder(paid, money)).toMatchObject({
      type: "receipts.create",
      externalId: null,
      input: { partyExternalId: "7", amount: "50", links: [{ ...link, amount: "50" }] },
    });
  });

  it("keeps its customer and links when it is changed; a single link follows the amount", () => {
    expect(changingOrder(row, stored([link]), money).input).toMatchObject({
      partyExternalId: "7",
      links: [{ ...link, amount: "50" }],
    });
    const two = [link, { ...link, externalId: "6" }];
    expect(changingOrder(row, stored(two), money).input).toMatchObject({ links: two });
  });

  it("is not changed from what is no receipt", () => {
    expect(storedReceipt(null)).toBeNull();
    expect(storedReceipt({ amount: "x" })).toBeNull();
    expect(storedReceipt(stored([]))).toEqual(stored([]));
  });
});
