import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { control, customer, parsedCallback, type Receiver, startReceiver, until } from "./customer.test-kit";
import { type InvoiceCollectorStandIn, startInvoiceCollector } from "./server";

let server: InvoiceCollectorStandIn;
let receiver: Receiver;
let api: ReturnType<typeof customer>;

beforeEach(async () => {
  server = await startInvoiceCollector({ stepMs: 5, retryDelayMs: 5, invoiceGapMs: 0 });
  receiver = await startReceiver();
  api = customer(server);
});
afterEach(async () => {
  await server.close();
  await receiver.close();
});

async function connected(collector: string, more: object = {}) {
  await api.callback(receiver.url);
  const user = await api.mint("dossier-1");
  const { id } = await api.connect(user.id, collector, more);
  const wasDone = await until(
    () => api.credential(user.id, id),
    (credential) => credential.wsPath === null,
  );
  return { user, credential: wasDone };
}

const sent = z.object({ statuses: z.array(z.number()), bytes: z.number() });

describe("callbacks", () => {
  test("never show their address, and making one switches the others off", async () => {
    const first = await api.callback(receiver.url);
    const second = await api.callback(`${receiver.url}/2`);
    expect(JSON.stringify(await api.callbacks())).not.toContain("127.0.0.1");
    expect((await api.callbacks()).map(({ automaticExport }) => automaticExport)).toEqual([false, true]);
    await api.send("PUT", `/callback/${first.id}`, { automaticExport: true });
    expect((await api.callbacks()).find(({ id }) => id === second.id)?.automaticExport).toBe(false);
    expect((await api.send("DELETE", `/callback/${first.id}`)).status).toBe(200);
    expect((await api.send("DELETE", `/callback/${first.id}`)).status).toBe(400);
    const noUrl = await api.send("POST", "/callback", { integration_id: "http", params: {} });
    expect(await noUrl.json()).toEqual({ type: "error", message: 'The param "url" is missing' });
  });

  test("are tested with fixed data of a user that is not ours, and the answer waits for the delivery", async () => {
    const { id } = await api.callback(receiver.url);
    expect((await api.send("GET", `/callback/${id}/test/invoice`)).status).toBe(200);
    expect(parsedCallback(receiver.received[0] ?? never())).toMatchObject({
      type: "invoice",
      collector: { id: "sliced_invoices" },
      remote_id: "R121439",
      invoice: { id: "INV-3337", amount: "$93.50", metadata: { contract: "CON-1234" } },
    });
    expect((await api.send("GET", `/callback/${id}/test/notification_disconnected`)).status).toBe(200);
    expect(receiver.received[1]?.text).toContain('"credential_id":"6776b5258821de266afbc3f6"');
    receiver.answerWith(() => ({ status: 404 }));
    expect((await api.send("GET", `/callback/${id}/test/invoice`)).status).toBe(500);
    expect(receiver.received).toHaveLength(5);
  });

  test("carry no secret and no id of the attempt, and JSON in the order of the real server", async () => {
    await connected("telco_azur");
    const [request] = receiver.received;
    expect(request?.headers).toMatchObject({
      accept: "application/json, text/plain, */*",
      "content-type": "application/json",
      "user-agent": "axios/1.18.1",
    });
    expect(request?.headers).not.toHaveProperty("authorization");
    const order = [
      '{"type":"invoice","collector":{"id":',
      '"remote_id":',
      '"invoice":{"id":',
      '"data":"JVBERi',
    ];
    const places = order.map((part) => request?.text.indexOf(part) ?? -1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places[0]).toBe(0);
  });

  test("only 200 counts: 201 is tried three times with the same body, and sent again by the next collect", async () => {
    receiver.answerWith((_, nth) => ({ status: nth <= 3 ? 201 : 200 }));
    const { user, credential } = await connected("telco_azur");
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
    expect(credential.state.index).toBe(7);
    expect(credential.invoices.every(({ hash }) => hash === null)).toBe(true);
    await api.send("POST", `/user/${user.id}/credential/${credential.id}/collect`);
    await until(
      () => api.credential(user.id, credential.id),
      ({ wsPath, invoices }) => wsPath === null && invoices.some(({ hash }) => hash !== null),
    );
    expect(receiver.received).toHaveLength(4);
  });

  test("a redirect becomes a GET without a body, and counts as delivered", async () => {
    receiver.answerWith(({ method }) =>
      method === "POST" ? { status: 302, location: "/moved" } : { status: 200 },
    );
    const { credential } = await connected("telco_azur");
    expect(receiver.received.map(({ method, path, text }) => [method, path, text === ""])).toEqual([
      ["POST", "/hook", false],
      ["GET", "/moved", true],
    ]);
    expect(credential.invoices.some(({ hash }) => hash !== null)).toBe(true);
  });

  test("an invoice with an annex comes as two documents of one id", async () => {
    await connected("cargolive");
    const [first, second] = receiver.received.map(parsedCallback);
    expect(second?.invoice.id).toBe(first?.invoice.id);
    expect(second?.invoice.data).not.toBe(first?.invoice.data);
  });

  test("name the amount as the supplier writes it, or not at all", async () => {
    await connected("telco_azur");
    await connected("velocargo");
    const [azur, velo] = receiver.received.map(parsedCallback);
    expect(azur?.invoice.amount).toMatch(/^\d+,\d\d €$/);
    expect(velo?.invoice).not.toHaveProperty("amount");
  });

  test("deliver the PDFs of a folder as they are", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-documents-"));
    await writeFile(join(folder, "real.pdf"), "%PDF-1.4 of a supplier");
    const other = await startInvoiceCollector({ documents: folder, stepMs: 1, invoiceGapMs: 0 });
    const otherApi = customer(other);
    await otherApi.callback(receiver.url);
    const user = await otherApi.mint("x");
    await otherApi.connect(user.id, "telco_azur");
    const [first] = await until(
      async () => receiver.received,
      (received) => received.length > 0,
    );
    const { data } = parsedCallback(first ?? never()).invoice;
    expect(Buffer.from(data, "base64").toString()).toBe("%PDF-1.4 of a supplier");
    await other.close();
    await rm(folder, { recursive: true });
  });
});

describe("the control `deliver`", () => {
  test("sends the same callback 50 times at once", async () => {
    await api.callback(receiver.url);
    const answer = sent.parse(await control(server.url, "deliver", { remote_id: "dossier-1", count: 50 }));
    expect(answer.statuses).toEqual(Array.from({ length: 50 }, () => 200));
    expect(new Set(receiver.received.map(({ text }) => text)).size).toBe(1);
  });

  test("fills one up to 25 MB", async () => {
    await api.callback(receiver.url);
    const sizeBytes = 25 * 1024 * 1024;
    const answer = sent.parse(await control(server.url, "deliver", { remote_id: "dossier-1", sizeBytes }));
    expect(answer.statuses).toEqual([200]);
    expect(Math.abs(answer.bytes - sizeBytes)).toBeLessThan(8);
    expect(receiver.received[0]?.text.length).toBeGreaterThan(sizeBytes - 100);
  });
});

function never(): never {
  throw new Error("nothing was received");
}
