import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HUNDRED, refusal, stage, upload } from "./testing/stage";
import { receiver } from "./testing/webhook-receiver";
import { WEBHOOK_TYPES } from "./webhooks/types";

const { call, altoviz, create } = stage();
const hook = receiver();

const register = (types: readonly string[] = WEBHOOK_TYPES, secretKey?: string) =>
  call("POST", "/v1/Webhooks", { name: "Portal", url: hook.url(), types, secretKey });

const settled = () => altoviz().controls.deliveries();

describe("registering", () => {
  it("answers 201 with the ID 0, while the list has the real one", async () => {
    const { status, object } = await register(["InvoiceCreated"], "s3cret");
    const body = { name: "Portal", secretKey: "s3cret", types: ["InvoiceCreated"], url: hook.url() };
    expect([status, object()]).toEqual([201, { ...body, id: 0 }]);
    expect((await call("GET", "/v1/Webhooks")).json()).toEqual([{ ...body, id: expect.any(Number) }]);
  });

  it("answers 200 with the real ID by the switch", async () => {
    altoviz().controls.options({ webhookCreated: "ok_with_id" });
    const { status, object } = await register();
    expect([status, object().id]).toEqual([200, (await call("GET", "/v1/Webhooks")).rows()[0]?.id]);
  });

  it("shows in the list only after a while by the switch", async () => {
    altoviz().controls.options({ webhookListLag: 2 });
    await register();
    const lists = [];
    for (let nth = 0; nth < 3; nth += 1) lists.push((await call("GET", "/v1/Webhooks")).rows().length);
    expect(lists).toEqual([0, 0, 1]);
  });

  it("needs a name, an http address and known types", async () => {
    const good = { name: "P", url: hook.url(), types: ["QuoteCreated"] };
    for (const wrong of [
      { name: "" },
      { url: "ftp://x" },
      { url: "" },
      { types: [] },
      { types: ["CreditCreated"] },
    ]) {
      const { status, object } = await call("POST", "/v1/Webhooks", { ...good, ...wrong });
      expect([status, object().message]).toEqual([400, "Validation failed"]);
    }
  });

  it("ends by ID or by address, with the webhook as the answer", async () => {
    await register();
    await register();
    const [first] = (await call("GET", "/v1/Webhooks")).rows();
    expect((await call("DELETE", `/v1/Webhooks?id=${first?.id}`)).json()).toEqual(first);
    const url = encodeURIComponent(hook.url());
    expect((await call("DELETE", `/v1/Webhooks?id=0&url=${url}`)).status).toBe(200);
    expect((await call("DELETE", `/v1/Webhooks?url=${url}`)).status).toBe(404);
    expect(refusal(await call("DELETE", "/v1/Webhooks"))).toEqual([
      400,
      { errors: [], message: "ID or url have to be defined" },
    ]);
    altoviz().controls.options({ webhookDeleteBlank: "not_found" });
    expect((await call("DELETE", "/v1/Webhooks")).status).toBe(404);
  });
});

describe("a delivery", () => {
  it("is plain text with an id, the type and the full entity", async () => {
    await register();
    const customer = await create("/v1/Customers", { companyName: "Étoile" });
    await settled();
    const created = hook.received.find(({ event }) => event.type === "CustomerCreated");
    expect(created?.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(created?.event.id).toMatch(/^evt_[a-z0-9]{25}$/);
    expect(created?.event.data).toEqual(customer);
    expect(created?.headers["x-signature"]).toBeUndefined();
  });

  it.each([
    ["hmac_hex", (body: string) => createHmac("sha256", "s3").update(body).digest("hex")],
    [
      "hmac_hex_prefixed",
      (body: string) => `sha256=${createHmac("sha256", "s3").update(body).digest("hex")}`,
    ],
    ["hmac_base64", (body: string) => createHmac("sha256", "s3").update(body).digest("base64")],
    ["secret", () => "s3"],
    ["none", () => undefined],
  ])("is signed in the form %s", async (webhookSignature, expected) => {
    altoviz().controls.options({ webhookSignature });
    await register(["ContactCreated"], "s3");
    await create("/v1/Contacts", { lastName: "É" });
    altoviz().controls.options({ webhookSignatureHeader: "X-Altoviz-Signature" });
    await create("/v1/Contacts", { lastName: "F" });
    await settled();
    const [first, second] = hook.received.toSorted((left, right) =>
      String(left.event.data["lastName"]) < String(right.event.data["lastName"]) ? 1 : -1,
    );
    expect(second?.headers["x-signature"]).toBeUndefined();
    for (const one of [first, second]) {
      const header = one?.headers["x-signature"] ?? one?.headers["x-altoviz-signature"];
      expect(header).toBe(expected(one?.body ?? ""));
    }
  });

  it("does not hold up the answer, and fails at its own time limit", async () => {
    altoviz().controls.options({ webhookTimeoutMs: 300 });
    await register(["ContactCreated"]);
    hook.answers.push(0);
    expect((await call("POST", "/v1/Contacts", {})).status).toBe(200);
    expect(altoviz().state.deliveries.list()[0]?.state).toBe("pending");
    const [delivery] = (await settled()).deliveries;
    expect(delivery).toMatchObject({ state: "failed", attempts: [expect.stringContaining("timeout")] });
  });

  it("is tried once, or again by the switch, until it is answered with 2xx", async () => {
    await register(["ContactCreated"]);
    hook.answers.push(500, 500, 204);
    await create("/v1/Contacts", {});
    await settled();
    altoviz().controls.options({ webhookRetries: 3, webhookRetryDelayMs: 0 });
    await create("/v1/Contacts", {});
    const { deliveries } = await settled();
    expect(deliveries.map(({ state, attempts }) => [state, attempts])).toEqual([
      ["failed", [500]],
      ["delivered", [500, 204]],
    ]);
  });

  it("reaches only the webhooks of its company that asked for its type", async () => {
    await register(["ProductCreated"]);
    await create("/v1/Customers", {});
    await create("/v1/Suppliers", {});
    await settled();
    expect(hook.received).toEqual([]);
  });
});

describe("held deliveries", () => {
  it("come when they are asked for: shuffled, doubled, with the body of their moment", async () => {
    altoviz().controls.options({ webhookDelivery: "held" });
    await register();
    for (let nth = 0; nth < 6; nth += 1) await create("/v1/Contacts", { lastName: `N${nth}` });
    expect(hook.received).toEqual([]);
    const sent = (await call("POST", "/__sandbox/deliver", { order: "shuffle", copies: 2 })).object();
    expect(sent).toEqual({ delivered: [1, 2, 3, 4, 5, 6], failed: [] });
    const names = hook.received.map(({ event }) => String(event.data["lastName"]));
    expect(names).toHaveLength(12);
    expect(names).not.toEqual(names.toSorted());
    expect(new Set(hook.received.map(({ event }) => event.id)).size).toBe(6);
    hook.received.length = 0;
    await call("POST", "/__sandbox/deliver", { ids: [2, 3], order: "reverse" });
    expect(hook.received.map(({ event }) => event.data["lastName"])).toEqual(["N2", "N1"]);
    expect((await call("POST", "/__sandbox/deliver", { ids: [99] })).status).toBe(400);
  });
});

describe("events", () => {
  const typesOf = async (): Promise<string[]> => {
    await settled();
    return hook.types().toSorted();
  };

  it("come of contacts, customers and products", async () => {
    await register();
    for (const [path, body] of [
      ["/v1/Contacts", { lastName: "A" }],
      ["/v1/Customers", { companyName: "A" }],
      ["/v1/Products", { name: "A" }],
    ] as const) {
      const { id } = await create(path, body);
      await call("PUT", `${path}/${id}`, body);
      await call("DELETE", `${path}/${id}`);
    }
    expect(await typesOf()).toEqual([
      "ContactCreated",
      "ContactCreated",
      "ContactDeleted",
      "ContactUpdated",
      "CustomerCreated",
      "CustomerDeleted",
      "CustomerUpdated",
      "ProductCreated",
      "ProductDeleted",
      "ProductUpdated",
    ]);
  });

  it("come of whatever changes an invoice or a quote", async () => {
    await register([
      "InvoiceCreated",
      "InvoiceUpdated",
      "InvoiceDeleted",
      "QuoteCreated",
      "QuoteUpdated",
      "QuoteDeleted",
    ]);
    const gone = await create("/v1/SaleInvoices", { lines: [HUNDRED] });
    await call("PUT", `/v1/SaleInvoices/${gone.id}`, { lines: [HUNDRED] });
    await call("DELETE", `/v1/SaleInvoices/${gone.id}`);
    const { id } = await create("/v1/SaleInvoices", { lines: [HUNDRED] });
    await call("POST", `/v1/SaleInvoices/Finalize/${id}`);
    await call("POST", `/v1/SaleInvoices/Send/${id}`, ["a@b.example"]);
    await call("POST", "/v1/SaleInvoices/MarkAsPaid", { invoiceId: id });
    const quote = await create("/v1/SaleQuotes", { lines: [HUNDRED] });
    await call("POST", `/v1/SaleQuotes/Send/${quote.id}`, ["a@b.example"]);
    await call("DELETE", `/v1/SaleQuotes/${quote.id}`);
    const count = async (type: string) => (await typesOf()).filter((one) => one === type).length;
    expect([
      await count("InvoiceCreated"),
      await count("InvoiceUpdated"),
      await count("InvoiceDeleted"),
    ]).toEqual([2, 4, 1]);
    expect((await typesOf()).slice(7)).toEqual(["QuoteCreated", "QuoteDeleted", "QuoteUpdated"]);
    const paid = hook.received.filter(({ event }) => event.data["isPaid"] === true);
    expect(paid).toHaveLength(1);
  });

  it("come of a product's image", async () => {
    const { id } = await create("/v1/Products", { name: "A" });
    await register(["ProductUpdated"]);
    await upload(altoviz(), `/v1/ProductImages/${id}`);
    await call("DELETE", `/v1/ProductImages/${id}`);
    expect(await typesOf()).toEqual(["ProductUpdated", "ProductUpdated"]);
  });

  it("come of what people do in Altoviz's own screens", async () => {
    const { controls } = altoviz();
    const quote = await create("/v1/SaleQuotes", { lines: [HUNDRED] });
    const customer = await create("/v1/Customers", { companyName: "A" });
    await register(WEBHOOK_TYPES.filter((type) => !type.startsWith("Contact")));
    const { id } = controls.addInvoice({});
    controls.touch({ id });
    controls.markPaid({ id });
    controls.delete({ id });
    controls.quoteStatus({ id: Number(quote.id), status: "Accepted" });
    controls.editRecord({ resource: "customers", id: Number(customer.id), change: { email: "n@x.example" } });
    controls.removeRecord({ resource: "customers", id: Number(customer.id) });
    expect(await typesOf()).toEqual([
      "CustomerDeleted",
      "CustomerUpdated",
      "InvoiceCreated",
      "InvoiceDeleted",
      "InvoiceUpdated",
      "InvoiceUpdated",
      "QuoteUpdated",
    ]);
    expect(hook.received.find(({ event }) => event.type === "QuoteUpdated")?.event.data).toMatchObject({
      status: "Accepted",
      acceptedAt: "2026-03-15T12:00:00.000Z",
    });
  });

  it("show a cancelled invoice with the credit that cancels it", async () => {
    const { controls } = altoviz();
    const { id } = controls.addInvoice({});
    await register(["InvoiceUpdated"]);
    const credit = controls.cancel({ id });
    await settled();
    expect(hook.received[0]?.event.data).toMatchObject({
      isCancelled: true,
      cancellationCreditId: credit.id,
    });
    expect(() => controls.cancel({ id })).toThrow("cannot be cancelled");
  });
});
