import { describe, expect, it } from "vitest";
import { mapRecord } from ".";
import type { InvoiceRecord } from "../../records";

const QUOTE = {
  id: 9001,
  number: "DE-2026-00007",
  date: "2026-03-01T00:00:00.000Z",
  status: "Pending",
  validityDate: "2026-03-31",
  sentAt: null,
  taxExcludedAmount: 100,
  taxAmount: 20,
  taxIncludedAmount: 120,
  balance: 120,
  customerId: 7,
  customerName: "Boucherie Élan",
  pdfUrl: null,
  lines: [
    { type: "Product", description: "Halo", quantity: 1, taxExcludedPrice: 100, taxExcludedAmount: 100 },
  ],
};

function quote(changes: Record<string, unknown> = {}): InvoiceRecord {
  const mapped = mapRecord("quotes", JSON.stringify({ ...QUOTE, ...changes }));
  if (mapped.type !== "invoice") throw new Error("not an invoice");
  return mapped.invoice;
}

describe("a quote", () => {
  it("is a final document that nobody owes anything for", () => {
    expect(quote()).toMatchObject({
      direction: "sale",
      kind: "quote",
      number: "DE-2026-00007",
      lifecycle: "final",
      delivery: "not_sent",
      payment: "not_applicable",
      providerStatus: "Pending",
      issuedOn: "2026-03-01",
      dueOn: null,
      currency: "EUR",
      net: "100",
      tax: "20",
      gross: "120",
      open: "0",
      hasDocument: true,
      relatedExternalIds: [],
    });
    expect(quote().party).toMatchObject({ externalId: "7", name: "Boucherie Élan", country: null });
    expect(quote().lines).toMatchObject([{ position: 1, description: "Halo", unitPrice: "100" }]);
  });

  it.each([
    ["Pending", "final"],
    ["Sent", "final"],
    ["Accepted", "final"],
    ["Invoiced", "final"],
    ["Refused", "cancelled"],
    ["Closed", "cancelled"],
    ["Parked", "final"],
    [null, "final"],
  ])("that is %s is %s", (status, lifecycle) => {
    expect(quote({ status })).toMatchObject({ lifecycle, providerStatus: status, open: "0" });
  });

  it("was sent when its status or its date says so", () => {
    expect(quote({ status: "Sent" }).delivery).toBe("sent");
    expect(quote({ status: "Accepted", sentAt: "2026-03-02T08:00:00Z" }).delivery).toBe("sent");
    expect(quote({ status: "Accepted" }).delivery).toBe("not_sent");
  });

  it("is kept without amounts, lines or a customer", () => {
    const bare = mapRecord("quotes", '{"id":1}');
    expect(bare).toMatchObject({
      invoice: { net: null, gross: null, party: null, lines: [], issuedOn: null },
    });
  });

  it("is refused with the place of what cannot be read", () => {
    expect(() => quote({ date: "yesterday" })).toThrow(expect.objectContaining({ path: "date" }));
  });
});
