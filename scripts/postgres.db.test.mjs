import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startPostgres, startThrowAway } from "./postgres.mjs";
import { ended, isAlive } from "./processes/alive.mjs";
import { query } from "./testing/query.mjs";

let folder;
const servers = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "comptoir-installation-"));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  const server = await startPostgres({ folder, log: join(folder, "postgres.log") });
  servers.push(server);
  return server;
}

it("gives the portal a role that is no superuser and may make roles and databases", async () => {
  const { url } = await start();
  expect(
    await query(
      url,
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = user",
    ),
  ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true }]);
  expect(await query(url, "select lower('ÉTÉ') as word, current_setting('fsync') as fsync")).toEqual([
    { word: "été", fsync: "on" },
  ]);
});

it("keeps data, port and address over a stop, and its passwords to its owner", async () => {
  const first = await start();
  await query(first.url, "create table kept as select 7 as n");
  await first.stop();
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second.url, "select n from kept")).toEqual([{ n: 7 }]);
  expect(statSync(join(folder, "database.json")).mode & 0o077).toBe(0);
});

it("takes over a server that a killed launcher left running", async () => {
  const left = await start();
  const again = await start();
  expect(again).toMatchObject({ pid: left.pid, url: left.url });
});

it("starts again after the server itself was killed", async () => {
  const killed = await start();
  await query(killed.url, "create table kept as select 7 as n");
  process.kill(killed.pid, "SIGKILL");
  await ended(killed.pid, 5_000);
  const again = await start();
  expect(again.pid).not.toBe(killed.pid);
  expect(await query(again.url, "select n from kept")).toEqual([{ n: 7 }]);
});

it("throws a test server away when it is stopped", async () => {
  const server = await startThrowAway();
  expect(await query(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
  expect(existsSync(server.folder)).toBe(false);
});
