import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readHook, webhookService } from "./webhook-service";
import { startTrial } from "./testing/trial";
import { WEBHOOK_TYPES } from "./schemas/webhook";

const secret = "s3cr3t";
const body = (event: unknown) => new TextEncoder().encode(JSON.stringify(event));
const signed = (rawBody: Uint8Array) =>
  new Headers({ "X-Signature": createHmac("sha256", secret).update(rawBody).digest("hex") });

describe("a delivery of a webhook", () => {
  it.each([
    ["ContactUpdated", "contacts", false],
    ["CustomerCreated", "customers", false],
    ["InvoiceDeleted", "invoices", true],
    ["ProductUpdated", "products", false],
    ["QuoteDeleted", "quotes", true],
  ])("of %s names the record among the %s", (type, resource, isDeleted) => {
    const rawBody = body({ id: "evt_1", type, data: { id: 118, number: "F-1" } });
    expect(readHook({ rawBody, headers: signed(rawBody), secret })).toEqual({
      check: "valid",
      event: { id: "evt_1", resource, externalId: "118", isDeleted },
    });
  });

  it("is read and told apart when its proof is missing or wrong", () => {
    const rawBody = body({ id: "evt_1", type: "InvoiceUpdated", data: { id: 118 } });
    const other = new Headers({ "X-Signature": "nonsense" });
    expect(readHook({ rawBody, headers: new Headers(), secret })).toMatchObject({ check: "missing" });
    expect(readHook({ rawBody, headers: other, secret })).toMatchObject({ check: "wrong" });
  });

  it("that names no record is no event", () => {
    for (const event of [null, {}, { type: "InvoiceUpdated" }, { type: "InvoiceUpdated", data: { id: 0 } }]) {
      const rawBody = body(event);
      expect(readHook({ rawBody, headers: signed(rawBody), secret }).event).toBeNull();
    }
  });
});

describe("the webhook service", () => {
  it("registers one webhook for every type, lists it and removes it by id or address", async () => {
    const { transport, clock, standIn } = await startTrial({});
    const service = webhookService(transport, clock);
    const order = { name: "Comptoir", url: "https://portal.example.fr/hook", secret };
    const made = await service.register(order);
    expect(await service.list()).toEqual([{ id: made.id, name: "Comptoir", url: order.url }]);
    expect(standIn.state.all()[0]?.webhooks).toMatchObject([{ types: WEBHOOK_TYPES, secretKey: secret }]);
    await service.remove(made);
    expect(await service.list()).toEqual([]);
    await service.register(order);
    await service.remove({ id: null, url: order.url });
    expect(await service.list()).toEqual([]);
  });
});
