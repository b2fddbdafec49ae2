import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Duplex } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { customer, type Receiver, startReceiver, until } from "../customer.test-kit";
import { type InvoiceCollectorStandIn, startInvoiceCollector } from "../server";

let server: InvoiceCollectorStandIn;
let receiver: Receiver;
let api: ReturnType<typeof customer>;

beforeEach(async () => {
  server = await startInvoiceCollector({ stepMs: 20, invoiceGapMs: 0 });
  receiver = await startReceiver();
  api = customer(server);
  await api.callback(receiver.url);
});
afterEach(async () => {
  await server.close();
  await receiver.close();
});

/** A browser's side of a socket: collects the texts, sends masked frames. */
function open(path: string): Promise<{ socket: Duplex; texts: string[]; say: (message: unknown) => void }> {
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": randomBytes(16).toString("base64"),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${server.url}${path}`, { headers });
    outgoing.on("error", reject);
    outgoing.on("response", (answer) => reject(new Error(String(answer.statusCode))));
    outgoing.on("upgrade", (_answer, socket, head) => {
      const texts: string[] = [];
      const take = (chunk: Buffer) => texts.push(...chunk.toString("latin1").split(/(?={"type")/));
      if (head.length > 0) take(head);
      socket.on("data", take);
      resolve({ socket, texts, say: (message) => socket.write(masked(JSON.stringify(message))) });
    });
    outgoing.end();
  });
}

function masked(text: string): Buffer {
  const mask = Buffer.from([1, 2, 3, 4]);
  const payload = Buffer.from(text).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length]), mask, payload]);
}

test("tells the states as they come, and is closed by the server at the end", async () => {
  const user = await api.mint("dossier-1");
  const created = await api.connect(user.id, "telco_azur");
  const { socket, texts } = await open(created.wsPath ?? "");
  await new Promise((resolve) => socket.on("end", resolve));
  const joined = texts.join("");
  for (const index of [5, 6, 7])
    expect(joined).toContain(`{"type":"state","state":{"index":${index},"max":7`);
});

test("takes the code of a collect that waits", async () => {
  const user = await api.mint("dossier-1");
  const created = await api.connect(user.id, "fibrenova");
  const { say } = await open(created.wsPath ?? "");
  const ask = () => api.credential(user.id, created.id);
  await until(ask, ({ state }) => state.index === 3);
  say({ type: "twofa", twofa: "123456" });
  expect((await until(ask, ({ wsPath }) => wsPath === null)).state.index).toBe(7);
});

test("opens the supplier's own page, and goes on when the person is done, or removes the credential", async () => {
  const user = await api.mint("dossier-1");
  for (const [reason, left] of [
    ["close", 1],
    ["remove", 1],
  ] as const) {
    const created = await api.connect(user.id, "lumivolt", { params: {} });
    const { say, texts } = await open(created.wsPath ?? "");
    await until(
      async () => texts.join(""),
      (text) => text.includes('"reason":"open"'),
    );
    say({ type: "interactive", reason });
    await until(
      () => api.credentials(user.id),
      (list) =>
        list.length === left && list.every(({ wsPath, state }) => wsPath === null && state.index === 7),
    );
  }
});

test("a path that nobody was given is refused", async () => {
  await expect(open(`/api/v1/ws/${"0".repeat(128)}`)).rejects.toThrow("404");
});
