import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../processes/alive.mjs";

/** What PostgreSQL wrote into postmaster.pid: pid, data folder, port, and "ready" once it accepts connections. */
export function parsePidFile(text) {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  return { pid, folder: lines[1] ?? "", port: Number(lines[3]) || null, status: lines[7] ?? "" };
}

export function readPidFile(data) {
  try {
    return parsePidFile(readFileSync(join(data, "postmaster.pid"), "utf8"));
  } catch {
    return null;
  }
}

/**
 * The server that a killed launcher left running on this data folder, if it still runs.
 * A file that stands without its server (a crash, a copied or moved folder, a pid that now
 * belongs to another program) is removed, because PostgreSQL would refuse to start over it.
 */
export function leftoverServer(data) {
  const found = readPidFile(data);
  if (found && isAlive(found.pid) && worksIn(found, data)) return found;
  rmSync(join(data, "postmaster.pid"), { force: true });
  return null;
}

function worksIn(found, data) {
  try {
    return readlinkSync(`/proc/${found.pid}/cwd`) === realpathSync(data);
  } catch {
    return process.platform !== "linux" && found.folder === realpathSync(data);
  }
}
