import { createServer, type IncomingHttpHeaders } from "node:http";
import { z } from "zod";
import type { InvoiceCollectorStandIn } from "./server";

const userBody = z.looseObject({ id: z.string(), token: z.string() });
const callbackBody = z.looseObject({ id: z.string(), automaticExport: z.boolean() });
const credentialBody = z.looseObject({
  id: z.string(),
  state: z.object({ index: z.number(), max: z.literal(7), title: z.string(), message: z.string() }),
  wsPath: z.string().nullable(),
  invoices: z.array(z.looseObject({ id: z.string(), hash: z.string().nullable() })),
});
export type CredentialBody = z.output<typeof credentialBody>;

/** What the customer's server does with the API. */
export function customer({ url, bearer }: Pick<InvoiceCollectorStandIn, "url" | "bearer">) {
  function send(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
  return {
    send,
    mint: async (remoteId: string, locale = "en") => {
      return userBody.parse(await (await send("POST", "/user", { remote_id: remoteId, locale })).json());
    },
    callback: async (address: string) => {
      const answer = await send("POST", "/callback", { integration_id: "http", params: { url: address } });
      return callbackBody.parse(await answer.json());
    },
    callbacks: async () => z.array(callbackBody).parse(await (await send("GET", "/callbacks")).json()),
    connect: async (userId: string, collector: string, more: object = {}) => {
      const params = { email: "a@b.example", password: "good" };
      const answer = await send("POST", `/user/${userId}/credential`, { collector, params, ...more });
      return credentialBody.parse(await answer.json());
    },
    credential: async (userId: string, id: string) => {
      return credentialBody.parse(await (await send("GET", `/user/${userId}/credential/${id}`)).json());
    },
    credentials: async (userId: string) => {
      return z.array(credentialBody).parse(await (await send("GET", `/user/${userId}/credentials`)).json());
    },
  };
}

/** Asks until the answer is the wanted one. */
export async function until<Value>(
  ask: () => Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + 5000;
  for (;;) {
    const value = await ask();
    if (wanted(value)) return value;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export async function control(url: string, name: string, body: unknown = {}): Promise<unknown> {
  const answer = await fetch(`${url}/__sandbox/${name}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export type Received = { method: string; path: string; headers: IncomingHttpHeaders; text: string };

const invoiceCallback = z.looseObject({
  type: z.string(),
  remote_id: z.string(),
  collector: z.unknown(),
  invoice: z.looseObject({ id: z.string(), amount: z.string().optional(), data: z.string() }),
});

export function parsedCallback({ text }: Received) {
  return invoiceCallback.parse(JSON.parse(text));
}

/** Receives callbacks; `answer` says with what status and location each is answered. */
export async function startReceiver() {
  const received: Received[] = [];
  let answer: (request: Received, nth: number) => { status: number; location?: string } = () => ({
    status: 200,
  });
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, path: url, headers, text: Buffer.concat(chunks).toString("utf8") };
      received.push(request);
      const { status, location } = answer(request, received.length);
      outgoing.writeHead(status, location === undefined ? {} : { location }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answerWith: (given: typeof answer) => {
      answer = given;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
