import { createServer, type Server } from "node:http";
import { appRouter } from "@comptoir/api";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { rawFirstPage } from "./raw";
import type { Scene } from "./scene";

export type Servers = { product: string; raw: string; close(): Promise<void> };

/** The procedure over HTTP, and the least that node and PostgreSQL can do for the same answer. */
export async function startServers({ bench, biggest }: Scene): Promise<Servers> {
  const product = createServer(
    createHTTPHandler({
      router: appRouter,
      createContext: () => ({ firm: biggest.context, requestId: "bench" }),
    }),
  );
  const raw = createServer((_, response) => {
    rawFirstPage(bench.owner, biggest.context.firmId).then(
      (rows) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ rows }));
      },
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  });
  const input = encodeURIComponent(JSON.stringify({ sort: { by: "issuedOn", direction: "desc" } }));
  return {
    product: `${await listen(product)}/invoices.list?input=${input}`,
    raw: await listen(raw),
    async close() {
      await Promise.all([stop(product), stop(raw)]);
    },
  };
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
