import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { control, customer } from "./customer.test-kit";
import { type InvoiceCollectorStandIn, startInvoiceCollector } from "./server";

let clock: Date;
let server: InvoiceCollectorStandIn;
let api: ReturnType<typeof customer>;

beforeEach(async () => {
  clock = new Date("2026-03-10T09:00:00Z");
  server = await startInvoiceCollector({ now: () => clock, stepMs: 5 });
  api = customer(server);
});
afterEach(() => server.close());

function plain(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/api/v1${path}`, { method, ...init });
}

describe("the customer", () => {
  test("has a bearer with a prefix and letters that need care, and no callback in its answer", async () => {
    expect(server.bearer).toMatch(/^api_[A-Za-z0-9+/]{170}[A-Za-z0-9+/=]{2}$/);
    const body = await (await api.send("GET", "/customer")).text();
    expect(body).toMatch(/^{"id":"[0-9a-f]{24}","email":/);
    expect(JSON.parse(body)).toMatchObject({
      theme: "default",
      authenticationMethod: "interactivePreferred",
    });
    expect(JSON.parse(body)).not.toHaveProperty("callback");
  });

  test("is changed by PUT, which ignores an unknown field without a word", async () => {
    const answer = await api.send("PUT", "/customer", { name: "Cabinet", callback: "https://x.example" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ name: "Cabinet" });
    expect((await api.send("POST", "/customer", { callback: "https://x.example" })).status).toBe(404);
  });

  test("gets a new bearer, and the old one dies at once", async () => {
    expect((await api.send("POST", "/customer/bearer")).status).toBe(200);
    const answer = await api.send("GET", "/ping");
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { type: "error", message: "Invalid Bearer token" },
    ]);
  });
});

describe("errors", () => {
  test("an unknown route says reason, not message", async () => {
    const answer = await plain("GET", "/nothing");
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { type: "error", reason: "Endpoint not found" },
    ]);
  });

  test("JSON that is broken is answered with a page, a body above 100 kB too", async () => {
    const headers = { "content-type": "application/json" };
    const broken = await plain("POST", "/user", { headers, body: "{" });
    expect([broken.status, broken.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
    const large = await plain("POST", "/user", { headers, body: JSON.stringify({ a: "x".repeat(103_000) }) });
    expect(large.status).toBe(413);
  });

  test("no credentials are 400, wrong ones 401, an id that is none 500, an unknown user 400", async () => {
    expect((await plain("GET", "/users")).status).toBe(400);
    expect((await plain("GET", "/users", { headers: { authorization: "Bearer api_x" } })).status).toBe(401);
    expect((await api.send("GET", "/user/abc")).status).toBe(500);
    expect((await api.send("GET", "/user/0123456789abcdef01234567")).status).toBe(400);
  });

  test("a missing field is named", async () => {
    const answer = await api.send("POST", "/user", { locale: "fr" });
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(await answer.json()).toEqual({ type: "error", message: 'The field "remote_id" is missing.' });
  });
});

describe("users", () => {
  test("are made or found by remote_id, with a new token of 128 hex digits each time", async () => {
    const first = await api.mint("A1B2", "fr");
    const again = await api.mint("A1B2", "en");
    expect(again.id).toBe(first.id);
    expect(again.token).toMatch(/^[0-9a-f]{128}$/);
    expect(again.token).not.toBe(first.token);
    expect(again).toMatchObject({ remote_id: "A1B2", locale: "en", stats: { status: "pending" } });
    expect(await (await api.send("GET", "/users")).json()).toEqual([
      expect.not.objectContaining({ token: "" }),
    ]);
  });

  test("a number as remote_id and an ip break the server", async () => {
    expect((await api.send("POST", "/user", { remote_id: 5, locale: "fr" })).status).toBe(500);
    expect((await api.send("POST", "/user", { remote_id: "a", locale: "fr", ip: "1.2.3.4" })).status).toBe(
      500,
    );
  });

  test("a token opens its own user whatever the path says, for 30 minutes", async () => {
    const { token } = await api.mint("one");
    const other = await api.mint("two");
    const path = `/user/${other.id}/credentials?token=${token}`;
    expect(await (await plain("GET", path)).json()).toEqual([]);
    clock = new Date(clock.getTime() + 30 * 60_000);
    const late = await plain("GET", path);
    expect([late.status, await late.json()]).toEqual([
      401,
      { type: "error", message: "Invalid Oauth token" },
    ]);
  });

  test("tokens die with the server's memory and with the user", async () => {
    const { id, token } = await api.mint("one");
    expect((await api.send("DELETE", `/user/${id}`)).status).toBe(200);
    expect((await plain("GET", `/user/me/credentials?token=${token}`)).status).toBe(401);
    const second = await api.mint("one");
    await control(server.url, "expireTokens");
    expect((await plain("GET", `/ui?token=${second.token}`)).status).toBe(401);
  });
});

describe("collectors", () => {
  test("are about 73 in one answer, 13 without the sketches, in English or French", async () => {
    const all = await (await plain("GET", "/collectors")).json();
    expect(all).toHaveLength(73);
    await api.send("PUT", "/customer", { displaySketchCollectors: false });
    const real = await (await api.send("GET", "/collectors?locale=fr")).json();
    expect(real).toHaveLength(13);
    expect(real).toContainEqual(
      expect.objectContaining({
        id: "telco_azur",
        params: {
          email: expect.objectContaining({ type: "email", mandatory: true }),
          password: expect.objectContaining({ name: "Mot de passe" }),
        },
      }),
    );
  });

  test("whose own page can be shown ask for no secrets, unless secrets are preferred", async () => {
    const lumivolt = { id: "lumivolt", params: {} };
    expect(await (await api.send("GET", "/collectors")).json()).toContainEqual(
      expect.objectContaining(lumivolt),
    );
    await api.send("PUT", "/customer", { authenticationMethod: "secretsPreferred" });
    expect(await (await api.send("GET", "/collectors")).json()).not.toContainEqual(
      expect.objectContaining(lumivolt),
    );
  });
});

describe("the older age", () => {
  test("has one callback on the customer, a test of it, and DELETE /user by remote_id", async () => {
    const old = await startInvoiceCollector({ age: "seed" });
    const oldApi = customer(old);
    expect(await (await oldApi.send("GET", "/customer")).json()).toEqual({ name: "default", callback: null });
    await oldApi.send("POST", "/customer", { callback: "https://x.example/hook" });
    expect(await (await oldApi.send("GET", "/customer")).json()).toMatchObject({
      callback: "https://x.example/hook",
    });
    await oldApi.mint("A1");
    expect((await oldApi.send("DELETE", "/user", { remote_id: "A1" })).status).toBe(200);
    expect((await oldApi.send("GET", "/callbacks")).status).toBe(404);
    await old.close();
  });
});
