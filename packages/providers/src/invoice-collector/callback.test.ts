import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { MappingError } from "../errors";
import { collectedExternalId, parseCallback } from "./callback";
import { mapCollected } from "./map/collected";

const document = Buffer.from("%PDF-1.4 an invoice");
const hash = createHash("sha256").update(document).digest("hex");

const body = {
  type: "invoice",
  collector: {
    id: "orange",
    name: "Orange",
    description: "i18n.collectors.orange",
    website: "https://orange.example",
  },
  remote_id: "2f1c",
  invoice: {
    id: "INV-3337",
    timestamp: 1_769_817_600_000,
    link: "https://orange.example/1",
    collected_timestamp: 1_769_904_000_000,
    amount: "13,50 €",
    mimetype: "application/pdf",
    metadata: { contract: "CON-1234", data: "keep" },
    data: document.toString("base64"),
  },
};

function bytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function invoiceOf(value: unknown) {
  const parsed = parseCallback(bytes(value));
  if (parsed.type !== "invoice") throw new Error(parsed.type);
  return parsed;
}

describe("a callback with an invoice", () => {
  it("gives the document, its hash and whose it is", () => {
    const parsed = invoiceOf(body);
    expect(Buffer.from(parsed.document)).toEqual(document);
    expect(parsed).toMatchObject({
      remoteId: "2f1c",
      invoiceId: "INV-3337",
      documentHash: hash,
      declaredType: "application/pdf",
      externalId: "2f1c/orange/INV-3337",
    });
  });

  it("is kept with the hash in the document's place, and everything else as it came", () => {
    expect(JSON.parse(invoiceOf(body).payload)).toEqual({
      ...body,
      invoice: { ...body.invoice, data: hash },
    });
  });

  it("of the older form, with the collector's id alone and no amount, is read too", () => {
    const { amount: _, metadata: __, ...invoice } = body.invoice;
    expect(invoiceOf({ ...body, collector: "orange", invoice }).collector).toEqual({
      id: "orange",
      name: null,
      website: null,
    });
  });

  it("cannot pass for an invoice of another user or collector by its ids", () => {
    expect(collectedExternalId("a", "b/c", "d")).not.toBe(collectedExternalId("a/b", "c", "d"));
  });
});

describe("a notification", () => {
  it("says which credential was disconnected", () => {
    const { collector, remote_id } = body;
    const notice = {
      type: "notification_disconnected",
      collector,
      credential_id: "6776",
      user_id: "6871",
      remote_id,
    };
    expect(parseCallback(bytes(notice))).toMatchObject({
      credentialId: "6776",
      userId: "6871",
      remoteId: "2f1c",
    });
  });
});

describe("what is no callback", () => {
  it.each([
    ["not JSON", Buffer.from("<html>"), ""],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), ""],
    ["an unknown type", bytes({ ...body, type: "other" }), "type"],
    ["no user", bytes({ ...body, remote_id: "" }), "remote_id"],
    ["no document", bytes({ ...body, invoice: { ...body.invoice, data: "" } }), "invoice.data"],
    ["broken Base64", bytes({ ...body, invoice: { ...body.invoice, data: "JVBE*" } }), "invoice.data"],
    [
      "Base64 that ends early",
      bytes({ ...body, invoice: { ...body.invoice, data: "JVBER" } }),
      "invoice.data",
    ],
  ])("is refused with the place: %s", (_, given, path) => {
    expect(() => parseCallback(given)).toThrow(MappingError);
    expect(() => parseCallback(given)).toThrow(expect.objectContaining({ path }));
  });
});

describe("the purchase invoice of a callback", () => {
  function mapped(changes: object = {}) {
    const record = mapCollected(invoiceOf({ ...body, invoice: { ...body.invoice, ...changes } }).payload);
    if (record.type !== "invoice") throw new Error(record.type);
    return record;
  }

  it("is a final one of the supplier, its payment unknown", () => {
    const { invoice, party } = mapped();
    expect(invoice).toMatchObject({
      direction: "purchase",
      kind: "invoice",
      number: "INV-3337",
      lifecycle: "final",
      payment: "unknown",
      issuedOn: "2026-01-31",
      currency: "EUR",
      gross: "13.5",
      net: null,
      hasDocument: true,
      party: { externalId: "orange", name: "Orange" },
    });
    expect(party).toMatchObject({ externalId: "orange", role: "supplier", name: "Orange" });
  });

  it("has no amount and no currency where the text gives none", () => {
    expect(mapped({ amount: undefined }).invoice).toMatchObject({ gross: null, currency: "XXX" });
    expect(mapped({ amount: "$93.50" }).invoice).toMatchObject({ gross: "93.5", currency: "XXX" });
  });

  it("has no day where the collector read none", () => {
    expect(mapped({ timestamp: null }).invoice.issuedOn).toBeNull();
  });
});
