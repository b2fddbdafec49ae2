import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startedAt } from "./alive.mjs";
import { withLock } from "./lock.mjs";

let file;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "comptoir-lock-")), "lock");
});

afterEach(() => rmSync(join(file, ".."), { recursive: true, force: true }));

it("lets one work at a time", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)]);
  expect(most).toBe(1);
});

it("is free again when the work fails", async () => {
  await expect(withLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(file)).toBe(false);
});

it("takes over the lock of a process that is gone", async () => {
  writeFileSync(file, "999999999 1");
  expect(await withLock(file, () => "done")).toBe("done");
});

it("gives up while a live process holds it", async () => {
  writeFileSync(file, `${process.pid} ${startedAt(process.pid)}`);
  await expect(withLock(file, () => "done", { waitMs: 60 })).rejects.toThrow(file);
});
