import { afterAll, beforeAll, expect, test } from "vitest";
import { control, customer } from "../customer.test-kit";
import { type InvoiceCollectorStandIn, startInvoiceCollector } from "../server";
import { SCRIPT } from "./script";

let server: InvoiceCollectorStandIn;
let api: ReturnType<typeof customer>;

beforeAll(async () => {
  server = await startInvoiceCollector();
  api = customer(server);
});
afterAll(() => server.close());

test("is one document in the user's language that any page may embed", async () => {
  const { token } = await api.mint("dossier-1", "fr");
  const answer = await fetch(`${server.url}/api/v1/ui?token=${token}`);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  for (const name of [
    "x-frame-options",
    "content-security-policy",
    "access-control-allow-origin",
    "set-cookie",
  ]) {
    expect(answer.headers.has(name)).toBe(false);
  }
  const text = await answer.text();
  expect(text).toContain("Connecter un fournisseur");
  expect(text).toContain('<html lang="en">');
  expect(text).not.toMatch(/(src|href)="https?:/);
});

test("shows raw JSON where the token has expired, and needs one", async () => {
  const { token } = await api.mint("dossier-1");
  await control(server.url, "expireTokens");
  const late = await fetch(`${server.url}/api/v1/ui?token=${token}`);
  expect([late.status, await late.json()]).toEqual([401, { type: "error", message: "Invalid Oauth token" }]);
  expect((await fetch(`${server.url}/api/v1/ui`)).status).toBe(400);
});

test("has a script that browsers can read", () => {
  expect(() => new Function(SCRIPT)).not.toThrow();
});
