import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { admitLogins } from "./admit-logins";
import { asSystem, openDatabase } from "./index";
import { roleNames } from "./roles";
import type { ProvidedDatabase } from "./testing/provided";

const { serverUrl }: ProvidedDatabase = inject("testDatabase");

let server: postgres.Sql;
let rolePrefix: string;
let made: string[];

beforeEach(() => {
  server = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  rolePrefix = `office_${randomUUID().slice(0, 8)}`;
  made = [];
});
afterEach(async () => {
  const names = [...Object.values(roleNames(rolePrefix)), ...made];
  for (const name of names) await server.unsafe(`drop role if exists "${name}"`);
  await server.end();
});

/** A login of its own, and the address by which it reaches the server's database. */
async function login(options = ""): Promise<{ name: string; url: string }> {
  const name = `login_${randomUUID().slice(0, 8)}`;
  await server.unsafe(`create role "${name}" login password 'secret' ${options}`);
  made.push(name);
  const url = new URL(serverUrl);
  url.username = name;
  url.password = "secret";
  return { name, url: url.href };
}

/** As which role a transaction across firms runs. */
async function roleTaken(url: string): Promise<unknown> {
  const database = openDatabase({ url, rolePrefix, maxConnections: 1 });
  try {
    const [row] = await asSystem(database, "test", ({ sql }) => sql`select current_user as role`.execute());
    return row?.["role"];
  } finally {
    await database.close();
  }
}

describe("the logins of the portal", () => {
  it("are given the roles they lack: the owner's all, the portal's those that transactions take", async () => {
    const app = await login();
    await admitLogins({ ownerUrl: serverUrl, appUrl: app.url, rolePrefix });
    expect(await roleTaken(serverUrl)).toBe(`${rolePrefix}_system`);
    expect(await roleTaken(app.url)).toBe(`${rolePrefix}_system`);
    const [row] =
      await server`select pg_has_role(${app.name}::name, ${`${rolePrefix}_auth`}::name, 'member') as m`;
    expect(row).toEqual({ m: false });
    await admitLogins({ ownerUrl: serverUrl, appUrl: app.url, rolePrefix });
  });

  it("are told which statements are missing where the owner may neither make nor give roles", async () => {
    const owner = await login();
    const app = roleNames(rolePrefix).app;
    await expect(admitLogins({ ownerUrl: owner.url, rolePrefix })).rejects.toThrow(
      `DATABASE_URL: the login "${owner.name}" lacks roles of the portal. An administrator of the server has to run:\n` +
        `  CREATE ROLE "${app}" NOLOGIN NOINHERIT;\n  GRANT "${app}" TO "${owner.name}";\n`,
    );
  });

  it("are told the grant for the portal's login alone where that is all", async () => {
    const [owner, app] = [await login(), await login()];
    const roles = roleNames(rolePrefix);
    for (const role of Object.values(roles)) {
      await server.unsafe(`create role "${role}" nologin; grant "${role}" to "${owner.name}"`);
    }
    await expect(admitLogins({ ownerUrl: owner.url, appUrl: app.url, rolePrefix })).rejects.toThrow(
      new RegExp(
        `^DATABASE_APP_URL: the login "${app.name}" lacks .* has to run:\n` +
          `  GRANT "${roles.app}" TO "${app.name}";\n  GRANT "${roles.system}" TO "${app.name}";$`,
      ),
    );
  });

  it("are named where they do not reach the database at all, without their passwords", async () => {
    const app = await login();
    await server.unsafe(`alter role "${app.name}" nologin`);
    const admitted = admitLogins({ ownerUrl: serverUrl, appUrl: app.url, rolePrefix });
    await expect(admitted).rejects.toThrow(/^DATABASE_APP_URL: this login does not reach the database$/);
  });
});
