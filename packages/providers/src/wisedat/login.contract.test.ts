import { describe, expect, it } from "vitest";
import { startTrial } from "./testing/stand-in";

const MINUTE_MS = 60_000;

describe("the key test", () => {
  it("says which company was reached", async () => {
    const { open, standIn } = await startTrial();
    const profile = standIn.state.companies.get(standIn.apiKey)?.profile;
    expect(await open().verify()).toEqual({
      id: `1/${profile?.tax_id}`,
      name: "Silva & Filhos Lda",
      details: [
        { label: "NIF", value: profile?.tax_id },
        { label: "Currency", value: "EUR" },
      ],
    });
  });

  it.each([
    [0, "unavailable", "api_stopped", "Offline"],
    [2, "authentication", "wrong_key", "Company not found"],
    [3, "permission", "api_stopped", "API not activated"],
    [4, "permission", "api_stopped", "Table management not active"],
    [5, "permission", "api_stopped", "Module not available"],
    [6, "permission", "plan_without_api", "Inactive plan"],
  ] as const)("names the cause of state %i", async (state, kind, connectionCause, providerMessage) => {
    const { open, standIn } = await startTrial({ empty: true });
    for (const company of standIn.state.companies.values()) company.state = state;
    await expect(open().verify()).rejects.toMatchObject({ kind, connectionCause, providerMessage });
  });

  it("tells a wrong key from a wrong password", async () => {
    const { open } = await startTrial({ empty: true });
    await expect(open({ apiKey: "other" }).verify()).rejects.toMatchObject({ connectionCause: "wrong_key" });
    await expect(open({ password: "other" }).verify()).rejects.toMatchObject({
      kind: "authentication",
      connectionCause: "wrong_login",
    });
  });

  it("says that nothing listens at the address", async () => {
    const { open, standIn } = await startTrial({ empty: true });
    await standIn.close();
    await expect(open().verify()).rejects.toMatchObject({ kind: "unavailable", connectionCause: "refused" });
  });
});

describe("the login", () => {
  it("takes letters beyond ASCII and semicolons in the password", async () => {
    const { open, standIn } = await startTrial({ empty: true });
    const company = standIn.state.companies.get(standIn.apiKey);
    if (company) company.password = "pão;à;noite€";
    await expect(open({ password: "pão;à;noite€" }).verify()).resolves.toMatchObject({
      name: "Silva & Filhos Lda",
    });
  });

  it("happens once for requests that begin together", async () => {
    const { open, standIn } = await startTrial({ empty: true });
    const session = open();
    await Promise.all([session.verify(), session.verify(), session.verify()]);
    expect(standIn.service.requests.count("POST", "/authentication/login")).toBe(1);
  });

  it.each(["with_expiration", "token_only"] as const)(
    "is renewed before the token ends (%s)",
    async (loginAnswer) => {
      const { open, standIn, clock } = await startTrial({ empty: true, loginAnswer });
      const session = open();
      await session.verify();
      clock.advance(28 * MINUTE_MS);
      await session.verify();
      expect(standIn.service.requests.count("POST", "/authentication/login")).toBe(1);
      clock.advance(MINUTE_MS);
      await session.verify();
      expect(standIn.service.requests.count("POST", "/authentication/login")).toBe(2);
      expect(standIn.service.requests.last().map(({ status }) => status)).not.toContain(401);
    },
  );

  it.each(["rotateKey", "restart"])("is repeated when the server forgot the token (%s)", async (control) => {
    const { open, standIn } = await startTrial({ empty: true });
    const session = open();
    await session.verify();
    await fetch(`${standIn.url}/__sandbox/${control}`, { method: "POST" });
    await expect(session.verify()).resolves.toMatchObject({ name: "Silva & Filhos Lda" });
  });

  it("is tried again with a new key when the first was refused", async () => {
    const { open, standIn } = await startTrial({ empty: true });
    standIn.service.faults.add({ kind: "status", path: "/authentication/login", status: 401 });
    await expect(open().verify()).resolves.toMatchObject({ name: "Silva & Filhos Lda" });
    expect(standIn.service.requests.count("GET", "/status")).toBe(2);
  });

  it("finds out that the API was stopped in mid-session", async () => {
    const { open, standIn } = await startTrial({ empty: true });
    const session = open();
    await session.verify();
    for (const company of standIn.state.companies.values()) company.state = 0;
    await expect(session.verify()).rejects.toMatchObject({ connectionCause: "api_stopped" });
  });

  it("keeps key, user and password out of errors", async () => {
    const { open } = await startTrial({ empty: true });
    const error: unknown = await open({ password: "geheim-4711" })
      .verify()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    for (const one of chain(error))
      expect(`${one.message} ${JSON.stringify(one)}`).not.toMatch(/geheim|demo-wisedat/);
  });
});

function chain(error: unknown): Error[] {
  return error instanceof Error ? [error, ...chain(error.cause)] : [];
}
