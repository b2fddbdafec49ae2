import { describe, expect, it } from "vitest";
import { WEBHOOK_TYPES } from "./schemas/webhook";
import { readWebhookEvent } from "./webhook-event";

describe("a webhook event", () => {
  it("says what happened to which record, with the record as it was received", () => {
    const data = '{"id": 118, "taxIncludedAmount": 12.50, "number":"F-1"}';
    const body = `\uFEFF {"id":"evt_9tafmf170u6fs6c0cla6h8otz","type":"InvoiceCreated","data":${data}}`;
    expect(readWebhookEvent(new TextEncoder().encode(body))).toEqual({
      eventId: "evt_9tafmf170u6fs6c0cla6h8otz",
      type: "InvoiceCreated",
      entity: "invoice",
      change: "created",
      externalId: "118",
      payload: data,
    });
  });

  it("is one of fifteen", () => {
    const meanings = WEBHOOK_TYPES.map((type) => readWebhookEvent(JSON.stringify({ type })));
    const pairs = meanings.map((event) => `${event?.entity} ${event?.change}`);
    expect(new Set(pairs).size).toBe(15);
    expect(readWebhookEvent('{"type":"QuoteDeleted"}')).toMatchObject({ entity: "quote", change: "deleted" });
  });

  it("may lack everything but its type", () => {
    const nothing = { eventId: null, externalId: null, payload: null };
    expect(readWebhookEvent('{"type":"ContactUpdated","data":null}')).toMatchObject(nothing);
    expect(readWebhookEvent('{"type":"ContactUpdated","data":"x"}')).toMatchObject(nothing);
    expect(readWebhookEvent('{"type":"ContactUpdated","data":{"id":0}}')?.externalId).toBeNull();
  });

  it.each(["", "null", "[]", "hello", '{"type":"InvoicePaid"}', '{"id":"evt_1"}'])("is not %j", (body) => {
    expect(readWebhookEvent(body)).toBeNull();
  });
});
