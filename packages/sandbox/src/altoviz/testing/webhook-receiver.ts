import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterEach, beforeEach } from "vitest";
import { z } from "zod";

const eventSchema = z.object({ id: z.string(), type: z.string(), data: z.looseObject({ id: z.number() }) });

export type Received = {
  headers: IncomingHttpHeaders;
  body: string;
  event: z.output<typeof eventSchema>;
};

export type Receiver = {
  url: () => string;
  received: Received[];
  types: () => string[];
  /** The statuses of the next answers; 200 when there are none left, and 0 never answers. */
  answers: number[];
};

/** Somebody's endpoint for webhooks, open during each test. */
export function receiver(): Receiver {
  const received: Received[] = [];
  const answers: number[] = [];
  let port = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString("utf8");
    received.push({ headers: request.headers, body, event: eventSchema.parse(JSON.parse(body)) });
    const status = answers.shift() ?? 200;
    if (status > 0) response.writeHead(status).end();
  });
  beforeEach(async () => {
    received.length = 0;
    answers.length = 0;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = typeof address === "object" && address ? address.port : 0;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: () => `http://127.0.0.1:${port}/hook`,
    received,
    answers,
    types: () => received.map(({ event }) => event.type),
  };
}
