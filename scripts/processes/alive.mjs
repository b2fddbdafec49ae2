import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Whether a process with this id exists, whoever owns it. A zombie counts as ended. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return processState(pid) !== "Z";
}

/**
 * When the process started, in a form that only its equal matches: a process id is used again
 * by other programs, the pair of id and start is not. `null` when there is no such process, or only a zombie.
 */
export function startedAt(pid) {
  try {
    if (process.platform === "linux") {
      const [state, ...rest] = afterName(pid);
      return state === "Z" ? null : (rest[18] ?? null);
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/** Waits until the process has ended; `false` when it still runs after `timeoutMs`. */
export async function ended(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Sends a signal, to the process group when `pid` is negative; a process that is gone is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

function processState(pid) {
  try {
    return process.platform === "linux" ? afterName(pid)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Fields of /proc/<pid>/stat from the state on; the name before it may itself hold blanks and brackets. */
function afterName(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
