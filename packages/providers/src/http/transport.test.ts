import { OutboundError, type OutboundErrorKind } from "@comptoir/outbound/outbound-error";
import { describe, expect, it } from "vitest";
import type { ProviderError } from "../errors";
import type { HttpRequest, ProviderFetch, ProviderRuntime } from "../provider";
import { createTestClock } from "../testing/clock";
import { classifyStatus } from "./classify";
import { createTransport, type TransportRequest } from "./transport";

type Sent = { url: string; request: HttpRequest };

function transportWith(
  respond: (call: number) => { status: number; body?: string },
  changes: Partial<ProviderRuntime> = {},
) {
  const sent: Sent[] = [];
  const clock = createTestClock();
  const fetch: ProviderFetch = async (url, request) => {
    sent.push({ url: String(url), request });
    const { status, body = "" } = respond(sent.length);
    const bytes = new TextEncoder().encode(body);
    return { status, headers: new Headers(), bytes: async () => bytes, text: async () => body };
  };
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const signal = new AbortController().signal;
  const transport = createTransport({
    provider: "test",
    baseUrl: "https://server.example/base/",
    runtime: { fetch, clock, logger: silent, signal, ...changes },
    limits: { requestsPerWindow: 100, windowMs: 1000, burst: 100, concurrency: 2 },
    authorize: (headers) => {
      headers["x-key"] = "K3Y";
    },
    classify: (answer) => classifyStatus(answer.status),
  });
  const request = (wanted: Partial<TransportRequest> = {}) =>
    transport.request("things.list", { method: "GET", path: "/things", ...wanted });
  return { request, sent, clock };
}

const errorOf = (work: Promise<unknown>): Promise<ProviderError> =>
  work.then(
    () => {
      throw new Error("no error");
    },
    (error) => error,
  );

function failing(kind: OutboundErrorKind) {
  return transportWith(() => {
    throw new OutboundError(kind);
  });
}

describe("a request", () => {
  it("goes below the base address, with the account's headers and what the query holds", async () => {
    const { request, sent } = transportWith(() => ({ status: 200 }));
    await request({ query: { page: 1, none: undefined, all: false, text: "a b" } });
    expect(sent[0]?.url).toBe("https://server.example/base/things?page=1&all=false&text=a+b");
    expect(sent[0]?.request.headers).toEqual({ accept: "application/json", "x-key": "K3Y" });
  });

  it("to a foreign address carries nothing of the account", async () => {
    const { request, sent } = transportWith(() => ({ status: 200 }));
    await request({ anonymousUrl: "https://files.example/f.pdf?signature=1" });
    expect(sent[0]?.url).toBe("https://files.example/f.pdf?signature=1");
    expect(sent[0]?.request.headers).toEqual({ accept: "application/json" });
  });

  it("with a body is sent as JSON, once", async () => {
    const { request, sent } = transportWith(() => ({ status: 503 }));
    await errorOf(request({ method: "POST", body: { a: 1 } }));
    expect(sent.map(({ request: { body } }) => body)).toEqual(['{"a":1}']);
    expect(sent[0]?.request.headers["content-type"]).toBe("application/json");
  });

  it("always has a time limit and a size limit", async () => {
    const { request, sent } = transportWith(() => ({ status: 200 }));
    await request();
    expect(sent[0]?.request).toMatchObject({ timeoutMs: 30_000, maxBytes: 32 * 1024 * 1024 });
  });

  it("waits longer from attempt to attempt", async () => {
    const { request, clock } = transportWith(() => ({ status: 500 }));
    await errorOf(request());
    const [first = 0, second = 0, third = 0] = clock.waits;
    expect(clock.waits).toHaveLength(3);
    expect(first).toBeGreaterThanOrEqual(250);
    expect(first).toBeLessThanOrEqual(500);
    expect(second).toBeLessThanOrEqual(1000);
    expect(third).toBeGreaterThanOrEqual(1000);
    expect(third).toBeLessThanOrEqual(2000);
  });

  it("is not sent while the budget is used up for long, and says for how long", async () => {
    const until = new Date("2026-03-01T12:05:00Z");
    const rateGate = { waitUntil: async () => until, holdUntil: async () => {} };
    const { request, sent } = transportWith(() => ({ status: 200 }), { rateGate });
    expect(await errorOf(request())).toMatchObject({ kind: "rate_limited", retryAfterMs: 300_000 });
    expect(sent).toEqual([]);
  });

  it("waits as well when everybody is told to wait while it waits for the budget", async () => {
    const until = new Date("2026-03-01T12:00:05Z");
    const rateGate = { waitUntil: async (): Promise<Date | null> => null, holdUntil: async () => {} };
    const { request, sent, clock } = transportWith(() => ({ status: 200 }), { rateGate });
    rateGate.waitUntil = async () => (clock.waits.length > 0 ? until : null);
    for (let index = 0; index < 101; index += 1) await request();
    expect(clock.now()).toEqual(until);
    expect(sent).toHaveLength(101);
  });

  it("of the background leaves room for those who wait for an answer", async () => {
    const { request, clock } = transportWith(() => ({ status: 200 }), { isBackground: true });
    for (let index = 0; index < 85; index += 1) await request();
    expect(clock.waits).toEqual([]);
    await request();
    expect(clock.waits).toHaveLength(1);
  });

  it("is thrown on as it is when it fails by a mistake of ours", async () => {
    const { request } = transportWith(() => {
      throw new TypeError("mistake");
    });
    expect(await errorOf(request())).toBeInstanceOf(TypeError);
  });
});

describe("a failure of the line", () => {
  it.each([
    ["not_allowed", "not_allowed", "address_not_allowed", 1],
    ["dns", "unavailable", "dns", 4],
    ["refused", "unavailable", "refused", 4],
    ["tls", "unavailable", "tls", 1],
    ["timeout", "unavailable", "timeout", 4],
    ["reset", "unavailable", "reset", 4],
    ["too_large", "invalid_response", "unexpected_answer", 1],
    ["redirect", "invalid_response", "unexpected_answer", 1],
  ] as const)(
    "%s becomes %s by the cause %s, after %i attempts",
    async (failure, kind, connectionCause, attempts) => {
      const { request, sent } = failing(failure);
      expect(await errorOf(request())).toMatchObject({ kind, connectionCause });
      expect(sent).toHaveLength(attempts);
    },
  );

  it("is not met with a second attempt of a write", async () => {
    const { request, sent } = failing("refused");
    await errorOf(request({ method: "POST" }));
    expect(sent).toHaveLength(1);
  });
});

describe("a status", () => {
  it.each([
    [400, "rejected"],
    [401, "authentication"],
    [403, "permission"],
    [404, "not_found"],
    [409, "rejected"],
    [302, "invalid_response"],
    [500, "unavailable"],
  ])("%i is %s", async (status, kind) => {
    const { request } = transportWith(() => ({ status }));
    expect(await errorOf(request())).toMatchObject({ kind, status });
  });

  it.each([408, 429, 500, 502, 503, 504])("%i is tried again", async (status) => {
    const { request } = transportWith((call) => ({ status: call === 1 ? status : 200 }));
    expect((await request()).status).toBe(200);
  });

  it.each([400, 401, 403, 404, 501])("%i is not tried again", async (status) => {
    const { request, sent } = transportWith(() => ({ status }));
    await errorOf(request());
    expect(sent).toHaveLength(1);
  });
});
