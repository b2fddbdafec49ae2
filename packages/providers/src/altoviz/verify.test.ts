import { describe, expect, it } from "vitest";
import type { ProviderFetch } from "../provider";
import { createTestClock } from "../testing/clock";
import { altoviz } from "./provider";

const HELLO = { companyName: "Élan SARL", apiKeyName: "Comptoir", message: "Hello" };

function verifyWith(settings: { status: number; body: string }) {
  const fetch: ProviderFetch = async (url) => {
    const isHello = new URL(url).pathname === "/Hello";
    const answer = isHello ? { status: 200, body: JSON.stringify(HELLO) } : settings;
    const bytes = new TextEncoder().encode(answer.body);
    return {
      status: answer.status,
      headers: new Headers(),
      bytes: async () => bytes,
      text: async () => answer.body,
    };
  };
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const runtime = { fetch, clock: createTestClock(), logger: silent, signal: new AbortController().signal };
  return altoviz.open({ apiKey: "k" }, runtime).verify();
}

describe("the key test of Altoviz", () => {
  it("identifies the company by its name in its Altoviz address", async () => {
    const body = JSON.stringify({
      company: { name: "Élan", siret: "30326504500017", urlCompanyName: "elan" },
    });
    expect(await verifyWith({ status: 200, body })).toEqual({
      id: "company:elan",
      name: "Élan SARL",
      details: [
        { label: "API key", value: "Comptoir" },
        { label: "SIRET", value: "30326504500017" },
      ],
    });
  });

  it("identifies it by its SIRET where there is no such name", async () => {
    const body = JSON.stringify({ company: { siret: "30326504500017" } });
    expect((await verifyWith({ status: 200, body })).id).toBe("siret:30326504500017");
  });

  it("takes a key that may not read the settings, without an identity", async () => {
    expect(await verifyWith({ status: 403, body: "" })).toMatchObject({ id: null, name: "Élan SARL" });
  });
});
