import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isAlive, startedAt } from "../processes/alive.mjs";
import { createRunRecord, endLeftovers, readRunRecord } from "./run-record.mjs";

const GONE = { pid: 999_999_999, started: "1" };
let folder;
let child;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "comptoir-run-"));
  child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" });
  await once(child, "spawn");
});

afterEach(() => {
  child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function writeRecord(record) {
  writeFileSync(join(folder, "run.json"), JSON.stringify(record));
}

it("ends what a killed launcher left running", async () => {
  writeRecord({
    launcher: GONE,
    children: [{ name: "worker", pid: child.pid, started: startedAt(child.pid) }],
  });
  expect(await endLeftovers(folder)).toEqual(["worker"]);
  expect(isAlive(child.pid)).toBe(false);
});

it("leaves a program alone that only has the number of an earlier one", async () => {
  writeRecord({ launcher: GONE, children: [{ name: "worker", pid: child.pid, started: "1" }] });
  expect(await endLeftovers(folder)).toEqual([]);
  expect(isAlive(child.pid)).toBe(true);
});

it("refuses while the installation runs, and says where", async () => {
  const launcher = { pid: child.pid, started: startedAt(child.pid) };
  writeRecord({ launcher, children: [], ready: { url: "http://localhost:3000" } });
  await expect(endLeftovers(folder)).rejects.toThrow("already runs at http://localhost:3000");
});

it("keeps launcher, programs and address until the end", () => {
  const record = createRunRecord(folder);
  record.children([{ name: "web", pid: 5, started: "7" }]);
  record.ready({ url: "http://localhost:3000" });
  expect(readRunRecord(folder)).toEqual({
    launcher: { pid: process.pid, started: startedAt(process.pid) },
    children: [{ name: "web", pid: 5, started: "7" }],
    ready: { url: "http://localhost:3000" },
  });
  record.remove();
  expect(existsSync(join(folder, "run.json"))).toBe(false);
});

it("starts anew over a record that cannot be read", async () => {
  writeFileSync(join(folder, "run.json"), "{");
  expect(await endLeftovers(folder)).toEqual([]);
});
