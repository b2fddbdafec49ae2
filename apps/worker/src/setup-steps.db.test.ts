import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asSystem, openDatabase } from "@comptoir/db";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { type Sandbox, startSandbox } from "@comptoir/sandbox";
import { announcement } from "@comptoir/sandbox/announcement";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readEnvironment } from "./env";
import { setUp } from "./setup-steps";

let sandbox: Sandbox;
let test: TestDatabase;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox({ scale: 0.002 });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "comptoir-set-up-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await test.drop();
  await rm(folder, { recursive: true });
});

function environment(changes: Record<string, string> = {}) {
  return readEnvironment({
    DATABASE_URL: test.url,
    COMPTOIR_SECRET_KEY: Buffer.alloc(32, 1).toString("base64url"),
    COMPTOIR_PUBLIC_URL: "http://localhost:3000",
    COMPTOIR_DATA: folder,
    COMPTOIR_STORAGE: folder,
    COMPTOIR_ALLOWED_NETWORKS: "127.0.0.1/32",
    ...changes,
  });
}

function demo() {
  return environment({
    COMPTOIR_DEMO: "1",
    COMPTOIR_SANDBOX: announcement(sandbox),
    COMPTOIR_ALTERA_URL: sandbox.altera.url,
    COMPTOIR_ALTOVIZ_URL: sandbox.altoviz.url,
  });
}

describe("the set-up of an installation", () => {
  it("prints nothing of its requests to the stand-ins: they stand in its log, which is private", async () => {
    const out = vi.spyOn(process.stdout, "write");
    const err = vi.spyOn(process.stderr, "write");
    expect(await setUp(demo())).toEqual({ link: null });
    expect([out.mock.calls, err.mock.calls]).toEqual([[], []]);
    const log = join(folder, "logs", "setup.log");
    expect(await readFile(log, "utf8")).toContain('"event":"provider.request"');
    expect((await stat(log)).mode & 0o077).toBe(0);
  });

  it("keeps the log of the set-up before", async () => {
    await setUp(demo());
    await setUp(demo());
    expect(await readFile(join(folder, "logs", "setup.log.1"), "utf8")).toContain("provider.request");
  });

  it("gives the link of a new installation to whoever started it", async () => {
    const { link } = await setUp(environment());
    expect(link).toMatch(/^http:\/\/localhost:3000\/setup\/[\w-]{20,}$/);
  });

  it("lets a separate login of the portal take the roles that it needs", async () => {
    const name = `login_${test.url.slice(-12)}`;
    const url = new URL(test.url);
    url.username = name;
    url.password = "secret";
    await test.database.pool.unsafe(`create role "${name}" login password 'secret'`);
    try {
      await setUp(environment({ DATABASE_APP_URL: url.href }));
      const app = openDatabase({ url: url.href, maxConnections: 1 });
      const rows = await asSystem(app, "test", ({ sql }) => sql`select current_user as role`.execute());
      await app.close();
      expect([...rows]).toEqual([{ role: "comptoir_system" }]);
    } finally {
      await test.database.pool.unsafe(`drop role "${name}"`);
    }
  });
});
