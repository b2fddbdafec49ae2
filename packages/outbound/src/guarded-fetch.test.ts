import { createServer as createTlsServer } from "node:https";
import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createGuardedFetch, type GuardedFetch, type GuardedFetchOptions } from "./guarded-fetch";
import { parseNetworkRules } from "./network-rules";
import { type LoopbackServer, startHttpServer, startTcpServer } from "./testing/loopback-server";

const GET = { method: "GET", headers: {} };
const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function serve(listener: RequestListener): Promise<LoopbackServer> {
  const server = await startHttpServer(listener);
  ends.push(server.close);
  return server;
}

function fetchWith(options: Partial<GuardedFetchOptions> = {}): GuardedFetch {
  const { rules } = parseNetworkRules("127.0.0.1");
  const fetch = createGuardedFetch({ rules, firm: null, ...options });
  ends.push(fetch.close);
  return fetch;
}

describe("an answer", () => {
  test("arrives whole, with its status and headers, and the request as it was meant", async () => {
    const server = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (body: string) => {
        response.writeHead(201, { "x-seen": `${request.method} ${request.url} ${request.headers["x-key"]}` });
        response.end(`got ${body}`);
      });
    });
    const answer = await fetchWith()(`${server.origin}/a/b?c=d%20e`, {
      method: "post",
      headers: { "X-Key": "k" },
      body: "żółć",
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("x-seen")).toBe("POST /a/b?c=d%20e k");
    expect(await answer.text()).toBe("got żółć");
    expect(Buffer.from(await answer.bytes()).toString()).toBe("got żółć");
  });

  test("is unpacked when it comes compressed", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed"));
    });
    expect(await (await fetchWith()(server.origin, GET)).text()).toBe("packed");
    expect((await fetchWith()(server.origin, { ...GET, method: "HEAD" })).status).toBe(200);
  });

  test("with a failure's status is an answer, not an error", async () => {
    const server = await serve((_, response) => response.writeHead(503).end("down"));
    expect((await fetchWith()(server.origin, GET)).status).toBe(503);
  });

  test.each([
    ["announced", (response: Parameters<RequestListener>[1]) => response.end("x".repeat(1001))],
    [
      "in pieces without end",
      (response: Parameters<RequestListener>[1]) => {
        const more = (): boolean => response.write("x".repeat(400));
        response.on("drain", more);
        while (more());
      },
    ],
    [
      "packed small",
      (response: Parameters<RequestListener>[1]) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(50_000))),
    ],
  ])("larger than allowed is refused: %s", async (_, answer) => {
    const server = await serve((__, response) => void answer(response));
    await expect(fetchWith({ maxBytes: 1000 })(server.origin, GET)).rejects.toMatchObject({
      name: "OutboundError",
      kind: "too_large",
    });
  });

  test("of exactly the allowed size is taken", async () => {
    const server = await serve((_, response) => response.end("x".repeat(1000)));
    expect(await (await fetchWith({ maxBytes: 1000 })(server.origin, GET)).bytes()).toHaveLength(1000);
  });
});

describe("trouble has a name", () => {
  test("timeout, while no head comes and while the body stalls", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/body") response.writeHead(200, { "content-length": "10" }).write("half");
    });
    for (const path of ["/head", "/body"]) {
      await expect(fetchWith()(server.origin + path, { ...GET, timeoutMs: 80 })).rejects.toMatchObject({
        kind: "timeout",
        mayHaveBeenSent: true,
      });
    }
  });

  test("reset, when the connection breaks before, or within, the answer", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/body") response.writeHead(200, { "content-length": "10" }).write("half");
      setImmediate(() => request.socket.destroy());
    });
    for (const path of ["/head", "/body"]) {
      await expect(fetchWith()(server.origin + path, GET)).rejects.toMatchObject({ kind: "reset" });
    }
  });

  test("reset, when what answers does not speak HTTP", async () => {
    const server = await startTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
    ends.push(server.close);
    await expect(fetchWith()(server.origin, GET)).rejects.toMatchObject({ kind: "reset" });
  });

  test("refused, when nothing listens", async () => {
    const server = await startHttpServer(() => undefined);
    await server.close();
    await expect(fetchWith()(server.origin, GET)).rejects.toMatchObject({
      kind: "refused",
      mayHaveBeenSent: false,
    });
  });

  test("tls, when the server speaks plain text or cannot agree on a handshake", async () => {
    const plain = await startTcpServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    ends.push(plain.close);
    // Without a certificate every handshake ends in an alert.
    const tls = createTlsServer({});
    await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
    ends.push(async () => tls.close());
    const address = tls.address();
    const tlsPort = address !== null && typeof address === "object" ? address.port : 0;
    for (const port of [plain.port, tlsPort]) {
      await expect(fetchWith()(`https://127.0.0.1:${port}`, GET)).rejects.toMatchObject({
        kind: "tls",
        mayHaveBeenSent: false,
      });
    }
  });

  test("timeout, when the secure connection is never agreed on", async () => {
    const silent = await startTcpServer(() => undefined);
    ends.push(silent.close);
    const fetch = fetchWith({ connectTimeoutMs: 50 });
    await expect(fetch(`https://127.0.0.1:${silent.port}`, GET)).rejects.toMatchObject({
      kind: "timeout",
      mayHaveBeenSent: false,
    });
  });

  test("dns, when the name has no address", async () => {
    const fetch = fetchWith({
      dns: async () => {
        throw new Error("ENOTFOUND");
      },
    });
    await expect(fetch("http://nowhere.test/", GET)).rejects.toMatchObject({ kind: "dns" });
  });

  test("aborted, at once, before the call, during the answer and during the connection", async () => {
    const server = await serve(() => undefined);
    await expect(fetchWith()(server.origin, { ...GET, signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: "aborted",
      mayHaveBeenSent: false,
    });
    expect(server.connections()).toBe(0);
    const hanging = fetchWith({ dns: () => new Promise(() => undefined) });
    for (const call of [
      (signal: AbortSignal) => fetchWith()(server.origin, { ...GET, signal }),
      (signal: AbortSignal) => hanging("http://slow.test/", { ...GET, signal }),
    ]) {
      const controller = new AbortController();
      const answer = call(controller.signal);
      setImmediate(() => controller.abort());
      await expect(answer).rejects.toMatchObject({ kind: "aborted" });
    }
    ends.splice(ends.indexOf(hanging.close), 1);
  });

  test("without address, header or body in its words", async () => {
    const server = await startHttpServer(() => undefined);
    await server.close();
    const failure: unknown = await fetchWith()(`${server.origin}/?token=s3cret`, {
      method: "POST",
      headers: { authorization: "s3cret" },
      body: "s3cret",
    }).catch((error: unknown) => error);
    expect(String(failure)).not.toContain("s3cret");
    expect(String(failure)).not.toContain("127.0.0.1");
  });
});

describe("redirects", () => {
  test("are followed within the origin", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/end") response.end("here");
      else response.writeHead(302, { location: request.url === "/start" ? "/next" : "end" }).end();
    });
    expect(await (await fetchWith()(`${server.origin}/start`, GET)).text()).toBe("here");
  });

  test("are followed three times and no more", async () => {
    let seen = 0;
    const server = await serve((_, response) => {
      seen += 1;
      response.writeHead(302, { location: `/${seen}` }).end();
    });
    await expect(fetchWith()(server.origin, GET)).rejects.toMatchObject({ kind: "redirect" });
    expect(seen).toBe(4);
  });

  test.each([
    (port: number) => `http://localhost:${port}/`,
    (port: number) => `https://127.0.0.1:${port}/`,
    (port: number) => `http://127.0.0.1:${port + 1}/`,
    () => "file:///etc/passwd",
    () => "http://169.254.169.254/latest/meta-data",
    () => "http://[",
  ])("to another origin are refused (%#)", async (location) => {
    const server = await serve((_, response) =>
      response.writeHead(302, { location: location(server.port) }).end(),
    );
    await expect(fetchWith()(server.origin, GET)).rejects.toMatchObject({ kind: "redirect" });
    expect(server.connections()).toBe(1);
  });

  test("never turn a write into a read, and repeat it where the server says so", async () => {
    const bodies: string[] = [];
    const server = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (body: string) => bodies.push(`${request.url} ${body}`));
      request.on("end", () => {
        if (request.url === "/end") response.end("done");
        else response.writeHead(request.url === "/307" ? 307 : 302, { location: "/end" }).end();
      });
    });
    const post = { method: "POST", headers: {}, body: "b" };
    await expect(fetchWith()(`${server.origin}/302`, post)).rejects.toMatchObject({ kind: "redirect" });
    expect((await fetchWith()(`${server.origin}/307`, post)).status).toBe(200);
    expect(bodies).toEqual(["/302 b", "/307 b", "/end b"]);
  });
});
