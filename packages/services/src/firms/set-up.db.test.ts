import { asSystem } from "@comptoir/db";
import { createFirm } from "@comptoir/db/testing/factories";
import { createTestDatabase, type TestDatabase } from "@comptoir/db/testing/template-database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SystemContext } from "../context";
import { testPorts } from "../testing/context";
import { setUpFirm } from "./set-up-firm";
import { createSetUpLink } from "./set-up-link";

let test: TestDatabase;
let ctx: SystemContext;
let now = Date.now();

beforeEach(async () => {
  test = await createTestDatabase({ maxConnections: 2 });
  now = Date.now();
  const clock = { now: () => new Date(now), sleep: async () => undefined };
  ctx = { database: test.database, ports: testPorts({ clock }) };
});
afterEach(() => test.drop());

function input(token: string) {
  return {
    token,
    firm: { name: "Cabinet Réel", slug: "cabinet-reel", country: "FR" },
    owner: { name: "Rita", email: "Rita@Reel.example", password: "long enough to be safe" },
  };
}

async function freshToken(): Promise<string> {
  return (await createSetUpLink(ctx))?.split("/setup/")[1] ?? "";
}

describe("a new installation", () => {
  it("makes the first firm and its owner with the link, once", async () => {
    const token = await freshToken();
    expect(await setUpFirm(ctx, input(token))).toEqual({ slug: "cabinet-reel" });
    const [seat] = await asSystem(test.database, "test", ({ sql }) =>
      sql`select f.slug, f.is_demo as "isDemo", u.email, m.role from firms f join memberships m on m.firm_id = f.id
        join users u on u.id = m.user_id`.execute(),
    );
    expect(seat).toEqual({ slug: "cabinet-reel", isDemo: false, email: "rita@reel.example", role: "owner" });
    await expect(setUpFirm(ctx, input(token))).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes the newest link only, for a day", async () => {
    const older = await freshToken();
    const token = await freshToken();
    await expect(setUpFirm(ctx, input(older))).rejects.toMatchObject({ code: "not_found" });
    now += 25 * 3_600_000;
    await expect(setUpFirm(ctx, input(token))).rejects.toMatchObject({ code: "not_found" });
  });

  it("gives no link, and takes none, when there is a firm", async () => {
    const token = await freshToken();
    await createFirm(test.database);
    expect(await createSetUpLink(ctx)).toBeNull();
    await expect(setUpFirm(ctx, input(token))).rejects.toMatchObject({ code: "conflict" });
  });
});
