import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startedAt } from "../processes/alive.mjs";
import { writePrivateFile } from "../processes/private-file.mjs";
import { endProcess } from "./children.mjs";

/** `run.json` says who runs on this data folder, so that the next start can tell a killed launcher from a live one. */
export function createRunRecord(folder) {
  const file = join(folder, "run.json");
  let record = {
    launcher: { pid: process.pid, started: startedAt(process.pid) },
    children: [],
    ready: null,
  };
  const change = (part) => {
    record = { ...record, ...part };
    writePrivateFile(file, `${JSON.stringify(record, null, 2)}\n`);
  };
  return {
    begin: () => change({}),
    children: (children) => change({ children }),
    ready: (ready) => change({ ready }),
    remove: () => rmSync(file, { force: true }),
  };
}

/**
 * Ends what a killed launcher left running; throws when the launcher itself still runs.
 * Returns the names of the programs that were ended.
 */
export async function endLeftovers(folder) {
  const record = readRunRecord(folder);
  if (!record) return [];
  if (isSame(record.launcher)) {
    const where = record.ready ? ` at ${record.ready.url}` : "";
    throw new Error(`This installation already runs${where} (process ${record.launcher.pid}).`);
  }
  const left = record.children.filter(isSame);
  await Promise.all(left.map((child) => endProcess(child, 3_000)));
  return left.map((child) => child.name);
}

export function readRunRecord(folder) {
  const file = join(folder, "run.json");
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function isSame({ pid, started }) {
  return Boolean(pid) && started !== null && startedAt(pid) === started;
}
