import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import type { AltovizOptions } from "@comptoir/sandbox/altoviz/options";
import { errorOf, startTrial } from "../testing/trial";
import { present } from "../testing/present";
import { readWebhookEvent } from "../webhook-event";
import { checkWebhookSignature } from "../webhook-signature";
import { createContact } from "./contacts";
import { registerWebhook, removeWebhook } from "./webhooks";

const input = { name: "Comptoir", url: "https://portal.example.fr/hook", types: ["ContactCreated" as const] };

describe("a webhook that is registered", () => {
  it("has the id that the list shows, once it shows it", async () => {
    const { transport, clock, standIn } = await startTrial({ webhookListLag: 3 });
    const { id } = await registerWebhook(transport, input, clock);
    expect(Number(id)).toBeGreaterThan(0);
    expect(clock.waits).toHaveLength(3);
    expect(standIn.service.requests.count("POST", "/v1/Webhooks")).toBe(1);
  });

  it("has none while the list does not show it, and is removed by its address all the same", async () => {
    const { transport, clock } = await startTrial({ webhookListLag: 50 });
    expect(await registerWebhook(transport, input, clock)).toEqual({ ...input, id: null });
    await removeWebhook(transport, { url: input.url });
    expect((await errorOf(removeWebhook(transport, { url: input.url }))).kind).toBe("not_found");
  });

  it("is the newest where an address was registered twice", async () => {
    const { transport, clock } = await startTrial();
    const first = await registerWebhook(transport, input, clock);
    const second = await registerWebhook(transport, input, clock);
    expect(Number(second.id)).toBeGreaterThan(Number(first.id));
  });

  it("is not removed by nothing: nothing is sent", async () => {
    const { transport, standIn } = await startTrial();
    expect(await errorOf(removeWebhook(transport, { id: "" }))).toMatchObject({
      kind: "rejected",
      status: null,
    });
    expect(standIn.service.requests.total()).toBe(0);
  });

  it("does not give its secret away", async () => {
    const { transport, clock } = await startTrial({ webhookCreated: "ok_with_id" });
    const webhook = await registerWebhook(transport, { ...input, secretKey: "s3cr3t" }, clock);
    expect(JSON.stringify(webhook)).not.toContain("s3cr3t");
  });
});

const FORMS: AltovizOptions[] = [
  { webhookSignature: "hmac_hex" },
  { webhookSignature: "hmac_hex_prefixed", webhookSignatureHeader: "X-Altoviz-Signature" },
  { webhookSignature: "hmac_base64" },
  { webhookSignature: "secret" },
];

describe("a call of a webhook", () => {
  it.each([...FORMS, { webhookSignature: "none" } as const])("is known as Altoviz's: %j", async (options) => {
    const { transport, clock } = await startTrial(options);
    const receiver = await startReceiver();
    await registerWebhook(transport, { ...input, url: receiver.url, secretKey: "s3cr3t" }, clock);
    const contact = present(await createContact(transport, { lastName: "Roy" }));
    const { headers, rawBody } = await receiver.call;
    const verdict = checkWebhookSignature({ secret: "s3cr3t", headers, rawBody });
    expect(verdict).toBe(options.webhookSignature === "none" ? "missing" : "valid");
    expect(readWebhookEvent(rawBody)).toMatchObject({
      entity: "contact",
      change: "created",
      externalId: contact.id,
    });
  });
});

type Received = { headers: Record<string, string | string[] | undefined>; rawBody: Uint8Array };

/** Takes one call and gives it on. */
async function startReceiver(): Promise<{ url: string; call: Promise<Received> }> {
  const { promise: call, resolve } = deferred<Received>();
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end();
    resolve({ headers: request.headers, rawBody: Buffer.concat(chunks) });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/hook`, call };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
