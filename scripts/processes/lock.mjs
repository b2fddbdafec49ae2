import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { startedAt } from "./alive.mjs";

/**
 * Runs `work` while no other process holds the same lock file. The lock of a process that was
 * killed is taken over. Throws after `waitMs` of waiting.
 */
export async function withLock(file, work, { waitMs = 60_000 } = {}) {
  const deadline = Date.now() + waitMs;
  while (!take(file)) {
    if (Date.now() > deadline)
      throw new Error(`Another process holds ${file} for more than ${waitMs / 1000} s`);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, `${process.pid} ${startedAt(process.pid)}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isStale(file)) rmSync(file, { force: true });
    return false;
  }
}

function isStale(file) {
  try {
    const [pid, started] = readFileSync(file, "utf8").split(" ");
    return Boolean(started) && startedAt(Number(pid)) !== started;
  } catch {
    return false;
  }
}
