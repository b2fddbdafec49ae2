import { asSystem } from "@comptoir/db";
import { createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { createFetchPool, type FetchPool, parseNetworkRules } from "@comptoir/outbound";
import { type Sandbox, startSandbox } from "@comptoir/sandbox";
import { createKeyring } from "@comptoir/secrets";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SystemContext } from "../context";
import { signIn } from "../sign-in";
import { testPorts } from "../testing/context";
import { checkSealed } from "./check-sealed";
import { seedDemo } from "./seed-demo";

let sandbox: Sandbox;
let fetches: FetchPool;
let test: TestDatabase;
let ctx: SystemContext;

beforeAll(async () => {
  sandbox = await startSandbox({ scale: 0.002 });
  fetches = createFetchPool({ rules: parseNetworkRules("127.0.0.1/32").rules });
});
afterAll(async () => {
  await sandbox.close();
  await fetches.close();
});
beforeEach(async () => {
  test = await createTestDatabase({ maxConnections: 2 });
  ctx = {
    database: test.database,
    ports: testPorts({
      fetchFor: (firm) => fetches.forFirm(firm),
      baseUrls: { altera: sandbox.altera.url, altoviz: sandbox.altoviz.url },
    }),
  };
});
afterEach(() => test.drop());

function line(changes: object = {}): string {
  const { companies, invoiceCollector } = sandbox;
  const { url, bearer } = invoiceCollector;
  return JSON.stringify({ companies, invoiceCollector: { url, bearer }, ...changes });
}

async function seeded() {
  const rows = await asSystem(test.database, "test", ({ sql }) =>
    sql<
      { firm: string; company: string | null; country: string | null; provider: string; url: string | null }[]
    >`
      select f.slug as firm, c.name as company, c.country, x.provider_id as provider, x.settings->>'serverUrl' as url
      from connections x join firms f on f.id = x.firm_id
      left join companies c on c.firm_id = x.firm_id and c.id = x.company_id order by 1, 2, 4`.execute(),
  );
  return [...rows];
}

describe("the demo", () => {
  it("has its firm with four companies in three countries, and another firm, each with its connections", async () => {
    await seedDemo(ctx, line());
    expect(
      (await seeded()).map(({ firm, company, country, provider }) => [firm, company, country, provider]),
    ).toEqual([
      ["autre-cabinet", "Padaria Aurora", "PT", "wisedat"],
      ["cabinet-demo", "Atelier Lumière", "FR", "altoviz"],
      ["cabinet-demo", "Boulangerie Martin", "FR", "altoviz"],
      ["cabinet-demo", "Kowalski Studio", "PL", "altera"],
      ["cabinet-demo", "Silva & Filhos", "PT", "wisedat"],
      ["cabinet-demo", null, null, "invoice-collector"],
    ]);
    await checkSealed(ctx);
    for (const email of ["owner@demo.example", "accountant@demo.example", "other@demo.example"]) {
      await expect(
        signIn(ctx, { email, password: "comptoir-demo", address: "127.0.0.1" }),
      ).resolves.toBeTruthy();
    }
  });

  it("is made once, and follows the stand-ins to their addresses of the next start", async () => {
    await seedDemo(ctx, line());
    const before = await seeded();
    const moved = sandbox.companies.map((one) => ({ ...one, url: "http://127.0.0.1:1" }));
    await seedDemo(ctx, line({ companies: moved }));
    const after = await seeded();
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ provider }) => provider === "wisedat").map(({ url }) => url)).toEqual([
      "http://127.0.0.1:1",
      "http://127.0.0.1:1",
    ]);
  });

  it("does not start beside a real firm", async () => {
    await createFirm(test.database, { isDemo: false });
    await expect(seedDemo(ctx, line())).rejects.toMatchObject({ code: "precondition", reason: "other_firm" });
  });

  it("does not start with stand-ins that are not on this machine", async () => {
    const invoiceCollector = { url: "https://collector.example.com", bearer: "x" };
    await expect(seedDemo(ctx, line({ invoiceCollector }))).rejects.toMatchObject({ reason: "not_loopback" });
  });

  it("says that a key does not open what another has sealed", async () => {
    await seedDemo(ctx, line());
    const keyring = createKeyring(Buffer.alloc(32, 9).toString("base64url"));
    await expect(checkSealed({ ...ctx, ports: { ...ctx.ports, keyring } })).rejects.toMatchObject({
      name: "SecretError",
    });
  });
});
