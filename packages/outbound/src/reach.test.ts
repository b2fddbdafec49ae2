import { afterEach, beforeEach, expect, test } from "vitest";
import { createFetchPool } from "./fetch-pool";
import { createGuardedFetch, type GuardedFetch } from "./guarded-fetch";
import { parseNetworkRules } from "./network-rules";
import { type LoopbackServer, startHttpServer } from "./testing/loopback-server";

const GET = { method: "GET", headers: {} };
const firm = { id: "f1", slug: "demo" };
let server: LoopbackServer;
let fetches: GuardedFetch[];

beforeEach(async () => {
  fetches = [];
  server = await startHttpServer((request, response) => response.end(request.headers.host));
});

afterEach(async () => {
  for (const fetch of fetches) await fetch.close();
  await server.close();
});

/** Resolves to one list of addresses after the other; counts how often it was asked. */
function fakeDns(...answers: string[][]) {
  const asked: string[] = [];
  async function dns(hostname: string): Promise<string[]> {
    asked.push(hostname);
    return answers[Math.min(asked.length, answers.length) - 1] ?? [];
  }
  return { asked, dns };
}

function fetchWith(rules: string, dns?: (hostname: string) => Promise<string[]>): GuardedFetch {
  const fetch = createGuardedFetch({ rules: parseNetworkRules(rules).rules, firm, dns });
  fetches.push(fetch);
  return fetch;
}

test.each(["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"])(
  "does not connect to %s without a rule",
  async (host) => {
    const fetch = fetchWith("");
    await expect(fetch(`http://${host}:${server.port}/`, GET)).rejects.toMatchObject({
      kind: "not_allowed",
      message: "this address is not allowed",
      mayHaveBeenSent: false,
    });
    expect(server.connections()).toBe(0);
  },
);

test.each([
  "10.0.0.1",
  "192.168.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "fd00::1",
  "fe80::1",
  "::1",
  "2002::1",
])("does not connect to a name that resolves to %s", async (address) => {
  await expect(fetchWith("", fakeDns([address]).dns)("http://name.test/", GET)).rejects.toMatchObject({
    kind: "not_allowed",
  });
});

test("gives the same answer for an address outside the rule, whether something listens there or not", async () => {
  const fetch = fetchWith(`127.0.0.1:${server.port}`);
  expect((await fetch(server.origin, GET)).status).toBe(200);
  const messages = await Promise.all(
    ["http://127.0.0.1:1/", `http://127.0.0.2:${server.port}/`].map((url) =>
      fetch(url, GET).catch((error: unknown) => String(error)),
    ),
  );
  expect(new Set(messages).size).toBe(1);
});

test("connects to the address it checked, under the name it was given", async () => {
  const { dns, asked } = fakeDns(["127.0.0.1"], ["10.0.0.1"]);
  const fetch = fetchWith("127.0.0.1", dns);
  const url = `http://wisedat.test:${server.port}/`;
  expect(await (await fetch(url, GET)).text()).toBe(`wisedat.test:${server.port}`);
  expect(asked).toEqual(["wisedat.test"]);
});

test("refuses a name that turns to another address later (rebinding)", async () => {
  const { dns, asked } = fakeDns(["127.0.0.1"], ["127.0.0.2"]);
  const fetch = fetchWith("127.0.0.1", dns);
  const post = { method: "POST", headers: {} };
  const url = `http://turning.test:${server.port}/`;
  expect((await fetch(url, post)).status).toBe(200);
  await expect(fetch(url, post)).rejects.toMatchObject({ kind: "not_allowed" });
  expect(asked).toHaveLength(2);
  expect(server.connections()).toBe(1);
});

test("uses only the allowed ones of several addresses", async () => {
  const { dns } = fakeDns(["10.0.0.1", "169.254.169.254", "127.0.0.1"]);
  const fetch = fetchWith(`127.0.0.1:${server.port}`, dns);
  expect((await fetch(`http://mixed.test:${server.port}/`, GET)).status).toBe(200);
});

test("tries the next allowed address when the first does not accept", async () => {
  const { dns } = fakeDns(["127.0.0.9", "127.0.0.1"]);
  const fetch = fetchWith("127.0.0.0/8", dns);
  expect((await fetch(`http://two.test:${server.port}/`, GET)).status).toBe(200);
});

test.each([
  "ftp://127.0.0.1/",
  "file:///etc/passwd",
  "http://user@127.0.0.1/",
  "http://:pass@127.0.0.1/",
  "data:,x",
  "not an address",
])("refuses the address %s", async (url) => {
  await expect(fetchWith("127.0.0.1")(url, GET)).rejects.toMatchObject({ kind: "not_allowed" });
});

test("keeps its connections for reads and opens a new one for each write", async () => {
  const fetch = fetchWith("127.0.0.1");
  for (let count = 0; count < 9; count += 1) await fetch(server.origin, GET);
  const reading = server.connections();
  // Two, not one: the agent opens another when asked in the very turn in which the first becomes free.
  expect(reading).toBeLessThanOrEqual(2);
  for (let count = 0; count < 9; count += 1) await fetch(server.origin, { method: "PUT", headers: {} });
  expect(server.connections()).toBe(reading + 9);
});

test("gives each firm one fetch, whose open connections serve no other firm", async () => {
  const pool = createFetchPool({ rules: parseNetworkRules("demo:127.0.0.1").rules });
  expect(pool.forFirm({ ...firm })).toBe(pool.forFirm(firm));
  expect((await pool.forFirm(firm)(server.origin, GET)).status).toBe(200);
  for (const other of [{ id: "f2", slug: "other" }, null]) {
    await expect(pool.forFirm(other)(server.origin, GET)).rejects.toMatchObject({ kind: "not_allowed" });
  }
  await pool.close();
});
