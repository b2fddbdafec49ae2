import { afterEach, describe, expect, it } from "vitest";
import { empty, json, listen, type RunningService } from "./server";

let service: RunningService | undefined;
afterEach(() => service?.close());

async function start(): Promise<RunningService & { acted: () => number }> {
  let acted = 0;
  service = await listen(
    {
      name: "test",
      operations: [
        { id: "things.get", method: "GET", path: "/v1/Things/{thing}", source: "seed" },
        { id: "things.create", method: "POST", path: "/v1/Things", source: "seed" },
        { id: "things.never", method: "PUT", path: "/v1/Things/{id}", source: "seed" },
      ],
      caseInsensitivePaths: true,
      routes: [
        { method: "GET", path: "/v1/Things/{id}", handle: ({ params }) => json(200, params) },
        { method: "GET", path: "/v1/Things/Find", handle: () => json(200, "found") },
        {
          method: "POST",
          path: "/v1/Things",
          handle: () => json(200, { acted: ++acted, pad: "x".repeat(4000) }),
        },
      ],
      guard: ({ headers }) => (headers["x-key"] === "no" ? empty(401) : null),
      unknownRoute: () => empty(404),
      wrongMethod: () => empty(405),
      controls: { state: () => ({ counts: { acted } }), refuse: () => Promise.reject(new Error("never")) },
    },
    { host: "127.0.0.1", port: 0 },
  );
  return { ...service, acted: () => acted };
}

describe("routes", () => {
  it("prefers the literal segment to the parameter and ignores case in literals only", async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/V1/things/find`)).json()).toBe("found");
    expect(await (await fetch(`${url}/v1/THINGS/a%2Fb`)).json()).toEqual({ id: "a/b" });
  });

  it("answers unknown routes, wrong methods and refused callers with what the service said, and no type", async () => {
    const { url } = await start();
    const answers = await Promise.all([
      fetch(`${url}/nothing`),
      fetch(`${url}/v1/Things`, { method: "DELETE" }),
      fetch(`${url}/v1/Things/1`, { headers: { "x-key": "no" } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 405, 401]);
    for (const answer of answers) {
      expect(answer.headers.get("content-type")).toBeNull();
      expect(await answer.text()).toBe("");
    }
  });

  it("counts requests by the documented path", async () => {
    const { url, requests } = await start();
    await fetch(`${url}/v1/things/1?page=2`);
    await fetch(`${url}/v1/things/2`);
    expect(requests.count("GET", "/v1/Things/{id}")).toBe(2);
    expect(requests.last()[0]).toMatchObject({ path: "/v1/things/1", query: "page=2", status: 200 });
  });
});

describe("faults", () => {
  const post = { method: "POST" };

  it("answers a status without acting, as often as asked", async () => {
    const { url, faults, acted } = await start();
    faults.add({ kind: "status", status: 429, headers: { "retry-after": "13000" }, times: 2, path: "/V1/" });
    const first = await fetch(`${url}/v1/Things`, post);
    expect([first.status, first.headers.get("retry-after")]).toEqual([429, "13000"]);
    expect((await fetch(`${url}/v1/Things`, post)).status).toBe(429);
    expect(acted()).toBe(0);
    expect((await fetch(`${url}/v1/Things`, post)).status).toBe(200);
  });

  it("loses the answer after acting", async () => {
    const { url, faults, acted } = await start();
    faults.add({ kind: "answer_lost", method: "post" });
    await expect(fetch(`${url}/v1/Things`, post)).rejects.toThrow();
    expect(acted()).toBe(1);
  });

  it("refuses without acting", async () => {
    const { url, faults, acted } = await start();
    faults.add({ kind: "refuse" });
    await expect(fetch(`${url}/v1/Things`, post)).rejects.toThrow();
    expect(acted()).toBe(0);
  });

  it("cuts the body in the middle", async () => {
    const { url, faults } = await start();
    faults.add({ kind: "cut_body" });
    const answer = await fetch(`${url}/v1/Things`, post);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it("delays one request by its own header", async () => {
    const { url } = await start();
    const began = performance.now();
    await fetch(`${url}/v1/Things/1`, { headers: { "x-sandbox-fault": "kind=latency;ms=120" } });
    expect(performance.now() - began).toBeGreaterThan(110);
  });

  it("is set and cleared over HTTP, and says what is wrong with a fault it does not know", async () => {
    const { url } = await start();
    const faults = `${url}/__sandbox/faults`;
    await fetch(faults, { ...post, body: JSON.stringify({ kind: "status", status: 503, times: -1 }) });
    expect((await fetch(`${url}/v1/Things/1`)).status).toBe(503);
    expect((await fetch(`${url}/v1/Things/1`)).status).toBe(503);
    await fetch(faults, { method: "DELETE" });
    expect((await fetch(`${url}/v1/Things/1`)).status).toBe(200);
    const wrong = await fetch(faults, { ...post, body: JSON.stringify({ kind: "meteor" }) });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("no such fault")]);
  });
});

describe("coverage", () => {
  it("counts per documented operation the answers of a route, and those that ended well", async () => {
    const { url, faults } = await start();
    await fetch(`${url}/v1/things/1`);
    await fetch(`${url}/v1/Things/2`, { headers: { "x-key": "no" } });
    await fetch(`${url}/v1/Things/2`, { method: "PUT" });
    await fetch(`${url}/v1/Nothing`);
    faults.add({ kind: "status", status: 503 });
    await fetch(`${url}/v1/Things`, { method: "POST" });
    const report = (await fetch(`${url}/__coverage`)).json();
    expect(await report).toEqual({
      service: "test",
      total: 3,
      called: 1,
      succeeded: 1,
      operations: [
        {
          id: "things.get",
          method: "GET",
          path: "/v1/Things/{thing}",
          source: "seed",
          calls: 2,
          succeeded: 1,
        },
        {
          id: "things.create",
          method: "POST",
          path: "/v1/Things",
          source: "seed",
          calls: 0,
          succeeded: 0,
        },
        {
          id: "things.never",
          method: "PUT",
          path: "/v1/Things/{id}",
          source: "seed",
          calls: 0,
          succeeded: 0,
        },
      ],
    });
    await fetch(`${url}/__coverage`, { method: "DELETE" });
    expect(await (await fetch(`${url}/__coverage`)).json()).toMatchObject({ called: 0 });
  });
});

describe("controls", () => {
  it("answers a control by name, and 400 with the reason when it refuses", async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/__sandbox/state`)).json()).toEqual({ counts: { acted: 0 } });
    const refused = await fetch(`${url}/__sandbox/refuse`, { method: "POST" });
    expect([refused.status, await refused.json()]).toEqual([400, { error: "never" }]);
    expect((await fetch(`${url}/__sandbox/nothing`)).status).toBe(404);
  });
});
