import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { ended, isAlive, startedAt } from "./alive.mjs";

it("follows a process to its end", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  expect(isAlive(child.pid)).toBe(true);
  expect(startedAt(child.pid)).toMatch(/\w/);
  expect(await ended(child.pid, 50)).toBe(false);
  child.kill("SIGKILL");
  expect(await ended(child.pid, 5_000)).toBe(true);
  expect(startedAt(child.pid)).toBeNull();
});

it("counts this process as alive, with a start that does not move", () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(startedAt(process.pid)).toBe(startedAt(process.pid));
});
