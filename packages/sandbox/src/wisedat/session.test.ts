import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { control, encrypted, logIn, signedIn, status, tokenFor } from "./client.test-kit";
import { startWisedat, type WisedatStandIn } from "./server";

const HOUR_MS = 3_600_000;
let clock: Date;
let wisedat: WisedatStandIn;

beforeEach(async () => {
  clock = new Date("2026-03-10T09:00:00Z");
  wisedat = await startWisedat({ scale: 0.01, now: () => clock });
});
afterEach(() => wisedat.close());

function later(ms: number): void {
  clock = new Date(clock.getTime() + ms);
}

describe("GET /status", () => {
  test("shows the public key as two Base64 strings while the API is online", async () => {
    const { State, PublicKey } = await status(wisedat.url, wisedat.apiKey);
    expect(State).toBe(1);
    expect(Buffer.from(PublicKey?.[0] ?? "", "base64")).toHaveLength(256);
    expect(PublicKey?.[1]).toBe("AQAB");
  });

  test("answers state 2 without a key when the API key is unknown", async () => {
    expect(await status(wisedat.url, "somebody-elses-key")).toEqual({ State: 2 });
  });

  test("refuses a request without the header, or answers it, by switch", async () => {
    expect((await fetch(`${wisedat.url}/status`)).status).toBe(400);
    await control(wisedat.url, "options", { statusWithoutHeader: "answered" });
    expect(await (await fetch(`${wisedat.url}/status`)).json()).toEqual({ State: 2 });
  });

  test("shows no key when the API is stopped", async () => {
    await control(wisedat.url, "state", { value: 3 });
    expect(await status(wisedat.url, wisedat.apiKey)).toEqual({ State: 3 });
    await control(wisedat.url, "state", { value: 0 });
    expect(await status(wisedat.url, wisedat.apiKey)).toEqual({ State: 0 });
  });
});

describe("POST /authentication/login", () => {
  test("takes a password with letters beyond ASCII and semicolons", async () => {
    const company = wisedat.state.companies.get(wisedat.apiKey);
    if (!company) throw new Error("no company");
    company.password = "çã;õ€";
    expect((await logIn({ ...wisedat, password: "çã;õ€" })).status).toBe(200);
  });

  test("answers 401 for a wrong password", async () => {
    const answer = await logIn({ ...wisedat, password: "wrong" });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ errors: ["Login failed"] });
  });

  test("answers 400 without the header", async () => {
    const answer = await fetch(`${wisedat.url}/authentication/login`, { method: "POST" });
    expect(answer.status).toBe(400);
  });

  test("answers 401 for what was encrypted with the key of before", async () => {
    const { PublicKey } = await status(wisedat.url, wisedat.apiKey);
    await control(wisedat.url, "rotateKey");
    const authorization = `WDAPI ${encrypted(PublicKey ?? ["", ""], wisedat)}`;
    const answer = await fetch(`${wisedat.url}/authentication/login`, {
      method: "POST",
      headers: { authorization },
    });
    expect(answer.status).toBe(401);
  });

  test("answers 401 while the API is stopped", async () => {
    const { PublicKey } = await status(wisedat.url, wisedat.apiKey);
    await control(wisedat.url, "state", { value: 3 });
    const authorization = `WDAPI ${encrypted(PublicKey ?? ["", ""], wisedat)}`;
    const answer = await fetch(`${wisedat.url}/authentication/login`, {
      method: "POST",
      headers: { authorization },
    });
    expect(answer.status).toBe(401);
  });

  test("says when the token ends, or answers the token alone as version 1.3", async () => {
    expect(await (await logIn(wisedat)).json()).toEqual({
      auth_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_expiration_date: "2026-03-10T09:30:00.000Z",
    });
    await control(wisedat.url, "options", { loginAnswer: "token_only" });
    expect(await (await logIn(wisedat)).json()).toEqual({ auth_token: expect.any(String) });
  });
});

describe("a token", () => {
  test("opens the company that it was issued for", async () => {
    for (const account of wisedat.companies) {
      const company = await (await (await signedIn(account)).get("/company")).json();
      expect(company).toMatchObject({ name: account.name, currency: { id: "EUR", decimal_cases: 2 } });
    }
  });

  test("ends after 30 minutes", async () => {
    const client = await signedIn(wisedat);
    later(HOUR_MS / 2 - 1000);
    expect((await client.get("/company")).status).toBe(200);
    later(1000);
    const answer = await client.get("/company");
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ errors: ["Invalid/Inexistent/Expired token"] });
  });

  test.each(["rotateKey", "restart"])("dies with the key pair (%s)", async (name) => {
    const client = await signedIn(wisedat);
    await control(wisedat.url, name);
    expect((await client.get("/company")).status).toBe(401);
  });

  test("dies when the key pair is a day old", async () => {
    await status(wisedat.url, wisedat.apiKey);
    later(24 * HOUR_MS - 60_000);
    const client = await signedIn(wisedat);
    later(60_000);
    expect((await client.get("/company")).status).toBe(401);
  });

  test("opens nothing while the API is stopped", async () => {
    const client = await signedIn(wisedat);
    await control(wisedat.url, "state", { value: 0 });
    expect((await client.get("/company")).status).toBe(401);
    await control(wisedat.url, "options", { whenStopped: "unavailable" });
    expect((await client.get("/company")).status).toBe(503);
  });

  test("is refused when it was made up", async () => {
    const [head, , signature] = (await tokenFor(wisedat)).split(".");
    const body = Buffer.from(JSON.stringify({ ApiKey: wisedat.apiKey, User: "x", exp: 9e9 })).toString(
      "base64url",
    );
    const headers = { authorization: `Bearer ${head}.${body}.${signature}` };
    expect((await fetch(`${wisedat.url}/company`, { headers })).status).toBe(401);
  });
});
