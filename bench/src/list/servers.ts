import { createServer, type Server, type ServerResponse } from "node:http";
import { rawFirstPage } from "./raw";
import type { Scene } from "./scene";

export type Servers = { product: string; raw: string; close(): Promise<void> };

/** What a browser asks for first. */
const INPUT = { sort: { by: "issuedOn", direction: "desc" } } as const;

/** The procedure with all its checks, and the least that PostgreSQL can do for the same answer, both over node's HTTP. */
export async function startServers({ bench, biggest }: Scene): Promise<Servers> {
  const product = createServer((_, response) =>
    answer(response, async () => JSON.stringify(await biggest.api.invoices.list(INPUT))),
  );
  const raw = createServer((_, response) =>
    answer(response, async () =>
      JSON.stringify({ rows: await rawFirstPage(bench.owner, biggest.context.firmId) }),
    ),
  );
  return {
    product: await listen(product),
    raw: await listen(raw),
    async close() {
      await Promise.all([stop(product), stop(raw)]);
    },
  };
}

function answer(response: ServerResponse, read: () => Promise<string>): void {
  read().then(
    (body) => {
      response.setHeader("content-type", "application/json");
      response.end(body);
    },
    () => response.writeHead(500).end(),
  );
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
